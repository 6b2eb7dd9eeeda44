//! The value of a parameter, in the three shapes that OpenAPI's styles know.
// needs: model, model_object; crates: serde_json

use super::model::{self, Encode, Field, Sink};
use super::model_object;

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
}

impl ParameterValue {
    /// The value of `value`.
    #[must_use]
    pub fn of(value: &dyn Encode) -> Self {
        let mut sink = ValueSink(Self::Nothing);
        if !value.is_absent() {
            value.encode(&mut sink);
        }
        sink.0
    }

    /// The value as JSON text, for a parameter that has `content`.
    #[must_use]
    pub fn json(value: &dyn Encode) -> Self {
        match Self::of(value) {
            Self::Nothing => Self::Nothing,
            _ => Self::Scalar(json_text(value)),
        }
    }
}

impl Item {
    /// A value, unless it is null.
    fn of(value: &dyn Encode) -> Option<Self> {
        match ParameterValue::of(value) {
            ParameterValue::Nothing => None,
            ParameterValue::Scalar(text) => Some(Self { text, nested: None }),
            nested => Some(Self {
                text: json_text(value),
                nested: Some(nested),
            }),
        }
    }
}

fn json_text(value: &dyn Encode) -> String {
    String::from_utf8_lossy(&model::to_request(value)).into_owned()
}

struct ValueSink(ParameterValue);

impl ValueSink {
    fn scalar(&mut self, text: impl ToString) {
        self.0 = ParameterValue::Scalar(text.to_string());
    }
}

impl Sink for ValueSink {
    fn null(&mut self) {
        self.0 = ParameterValue::Nothing;
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
            None => self.null(),
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
        model_object::members(fields, true, &mut |name, value| {
            members.extend(Item::of(value).map(|item| (name.to_owned(), item)));
        });
        self.0 = ParameterValue::Object(members);
    }

    fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>) {
        self.0 = ParameterValue::List(items.filter_map(Item::of).collect());
    }

    fn map<'v>(&mut self, entries: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>) {
        let members = entries.filter_map(|(name, value)| Some((name.to_owned(), Item::of(value)?)));
        self.0 = ParameterValue::Object(members.collect());
    }
}
