//! The value of a parameter, in the three shapes that OpenAPI's styles know.

pub mod escape;
pub mod header_field;
pub mod path_template;
pub mod style;
mod write;

use super::model::object;
use super::model::{self, Encode, Field, NOT_FINITE, Sink};

/// The value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterValue {
    /// Nothing to send: null, or a value that is absent.
    Nothing,
    /// A string, number or boolean, as text.
    Scalar(String),
    /// An array, without its nulls.
    List(Vec<Item>),
    /// An object, without its nulls.
    Object(Vec<(String, Item)>),
}

/// A value within an array or an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The value as text: of an array or an object, its JSON.
    pub text: String,
    /// The value itself if it is an array or an object.
    pub nested: Option<ParameterValue>,
    /// Whether it is a property that must be there.
    pub is_required: bool,
}

/// The text of a value, or the reason why it cannot be sent.
type Read<T> = Result<T, &'static str>;

impl ParameterValue {
    /// The value of `value`.
    ///
    /// # Errors
    ///
    /// If a number is NaN or infinite.
    pub fn of(value: &dyn Encode) -> Result<Self, &'static str> {
        let mut sink = ValueSink(Ok(Self::Nothing));
        if !value.is_absent() {
            value.encode(&mut sink);
        }
        sink.0
    }

    /// The value as JSON text, for a parameter that has `content`.
    ///
    /// # Errors
    ///
    /// If a number is NaN or infinite.
    pub fn json(value: &dyn Encode) -> Result<Self, &'static str> {
        Ok(match Self::of(value)? {
            Self::Nothing => Self::Nothing,
            _ => Self::Scalar(json_text(value)?),
        })
    }

    /// Whether this is an array or an object without anything in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing | Self::Scalar(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
        }
    }
}

impl Item {
    /// A value, unless it is null.
    fn of(value: &dyn Encode) -> Read<Option<Self>> {
        let (text, nested) = match ParameterValue::of(value)? {
            ParameterValue::Nothing => return Ok(None),
            ParameterValue::Scalar(text) => (text, None),
            nested => (json_text(value)?, Some(nested)),
        };
        Ok(Some(Self {
            text,
            nested,
            is_required: false,
        }))
    }
}

fn json_text(value: &dyn Encode) -> Read<String> {
    let text = model::to_request(value)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

struct ValueSink(Read<ParameterValue>);

impl ValueSink {
    fn scalar(&mut self, text: impl ToString) {
        self.0 = Ok(ParameterValue::Scalar(text.to_string()));
    }

    /// Takes members, of which one that is null is `None`.
    fn members(&mut self, members: impl Iterator<Item = Read<Option<(String, Item)>>>) {
        let members: Read<Vec<_>> = members.filter_map(Result::transpose).collect();
        self.0 = members.map(ParameterValue::Object);
    }
}

impl Sink for ValueSink {
    fn null(&mut self) {
        self.0 = Ok(ParameterValue::Nothing);
    }

    fn bool(&mut self, value: bool) {
        self.scalar(value);
    }

    fn i64(&mut self, value: i64) {
        self.scalar(value);
    }

    fn u64(&mut self, value: u64) {
        self.scalar(value);
    }

    fn f64(&mut self, value: f64) {
        match serde_json::Number::from_f64(value) {
            Some(number) => self.scalar(number),
            None => self.0 = Err(NOT_FINITE),
        }
    }

    fn str(&mut self, value: &str) {
        self.scalar(value);
    }

    fn number(&mut self, text: &str) {
        self.scalar(text);
    }

    fn object(&mut self, fields: &[Field<'_>]) {
        let mut members = Vec::new();
        object::members(fields, true, &mut |name, value| {
            let is_this =
                |field: &Field<'_>| matches!(*field, Field::required(known, _) if known == name);
            let item = Item::of(value).map(|item| {
                let mut item = item?;
                // Nobody asks of what is not empty.
                let is_empty = item.nested.as_ref().is_some_and(ParameterValue::is_empty);
                item.is_required = is_empty && fields.iter().any(is_this);
                Some((name.to_owned(), item))
            });
            members.push(item);
        });
        self.members(members.into_iter());
    }

    fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>) {
        let items: Read<Vec<_>> = items.map(Item::of).filter_map(Result::transpose).collect();
        self.0 = items.map(ParameterValue::List);
    }

    fn map<'v>(&mut self, entries: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>) {
        let member = |(name, value): (&str, _)| {
            let item = Item::of(value)?;
            Ok(item.map(|item| (name.to_owned(), item)))
        };
        self.members(entries.map(member));
    }
}
