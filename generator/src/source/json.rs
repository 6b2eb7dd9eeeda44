//! Reads JSON: from `serde_json` to a tree.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::context::{Context, Note, Stop, size};
use super::refusal::{Reason, Refusal};
use super::spent::Spent;
use super::{Number, Value, entries, number};
use crate::diagnostic::{Code, Lines};

/// With `arbitrary_precision`, which another crate of a build may turn on,
/// `serde_json` hands out a number as a map with this key.
const JSON_NUMBER: &str = "$serde_json::private::Number";

/// The tree of a text and what there is to say about it.
pub(super) fn read(text: &str, spent: &mut Spent) -> Result<(Value, Vec<Note>), Refusal> {
    let mut context = Context::new(*spent);
    let mut rounded = false;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let tree = Tree {
        context: &mut context,
        rounded: &mut rounded,
    };
    let value = tree.deserialize(&mut deserializer);
    match value.and_then(|value| deserializer.end().map(|()| value)) {
        Ok(mut value) => {
            if rounded {
                number::restore(&mut value, text);
            }
            *spent = context.spent;
            Ok((value, context.notes))
        }
        Err(error) => Err(refusal(text, context.stop, &error)),
    }
}

/// The tree that another parser makes, and what there is to say about it. None if it makes none.
pub(super) fn tree<'de>(
    deserializer: impl Deserializer<'de>,
    context: &mut Context,
) -> Option<(Value, Vec<Note>)> {
    let tree = Tree {
        context,
        rounded: &mut false,
    };
    let value = tree.deserialize(deserializer).ok()?;
    Some((value, std::mem::take(&mut context.notes)))
}

fn refusal(text: &str, stop: Option<Stop>, error: &serde_json::Error) -> Refusal {
    let syntax = || Reason::Syntax(Code::JsonSyntax, without_position(&error.to_string()));
    Refusal {
        reason: stop.map_or_else(syntax, Reason::Stop),
        offset: Lines::new(text).offset(error.line(), error.column()),
    }
}

/// Drops the ` at line 1 column 2` at the end of a sentence: the row says it better.
fn without_position(said: &str) -> String {
    let before = said.rsplit_once(" at line ").map(|(before, _)| before);
    before.unwrap_or(said).to_owned()
}

/// Reads one value.
struct Tree<'c> {
    context: &'c mut Context,
    /// Whether there is a number that the parser may have rounded.
    rounded: &'c mut bool,
}

impl Tree<'_> {
    const fn again(&mut self) -> Tree<'_> {
        Tree {
            context: self.context,
            rounded: self.rounded,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.context.spend(1).map_err(stopped)?;
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.context.spend(1).map_err(stopped)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.context.spend(1).map_err(stopped)?;
        Ok(Value::Number(Number::Integer(value.into())))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.context.spend(1).map_err(stopped)?;
        Ok(Value::Number(Number::Integer(value.into())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.context.spend(1).map_err(stopped)?;
        *self.rounded |= number::may_be_rounded(value);
        Ok(Value::Number(Number::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.context.spend(size(value)).map_err(stopped)?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        self.context.enter().map_err(stopped)?;
        let mut values = Vec::new();
        let mut notes = self.context.notes.len();
        while let Some(value) = access.next_element_seed(self.again())? {
            locate(&mut self.context.notes, notes, || values.len().to_string());
            notes = self.context.notes.len();
            values.push(value);
        }
        self.context.leave();
        values.shrink_to_fit();
        Ok(Value::Sequence(values))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        self.context.enter().map_err(stopped)?;
        let mut entries = Vec::new();
        while let Some(key) = access.next_key::<String>()? {
            self.context.spend(size(&key)).map_err(stopped)?;
            self.context.advance(key.len()).map_err(stopped)?;
            let notes = self.context.notes.len();
            let value = access.next_value_seed(self.again())?;
            locate(&mut self.context.notes, notes, || key.clone());
            self.context.retreat(key.len());
            entries.push((key, value));
        }
        self.context.leave();
        if let [(key, Value::String(text))] = entries.as_slice()
            && key == JSON_NUMBER
            && let Some(number) = number::parse(text)
        {
            return Ok(Value::Number(number));
        }
        let mapping = entries::mapping(entries, &mut self.context.notes);
        Ok(Value::Mapping(mapping))
    }
}

/// The error with which the parser is left; why is in the context.
fn stopped<E: Error>(_: Stop) -> E {
    E::custom("stopped")
}

/// Puts a key before the paths of the notes that were taken since there were `before`.
fn locate(notes: &mut [Note], before: usize, key: impl Fn() -> String) {
    for note in notes.iter_mut().skip(before) {
        note.path.push(key());
    }
}
