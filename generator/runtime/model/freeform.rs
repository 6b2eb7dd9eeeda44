//! Free-form JSON: values for which the document gives no type.

use serde_json::{Map, Number, Value};

use super::super::error::decode::DecodeError;
use super::super::json::node::Node;
use super::super::json::{Json, Tape};
use super::super::secret::names::{NAMES, may_quote_secret};
use super::encode_serde::{AsSerde, MASK};
use super::{Decode, Encode, Sink};

/// The value as a tree of serde_json.
#[must_use]
pub fn to_value(value: &dyn Encode) -> Value {
    // serde_json refuses only keys that are no strings, which no sink is given.
    serde_json::to_value(AsSerde::whole(value)).unwrap_or_default()
}

/// Reads a value from a tree of serde_json.
///
/// # Errors
///
/// If it is not a `T`, or nested more than 127 deep.
pub fn from_value<T: Decode>(value: &Value) -> Result<T, DecodeError> {
    Tape::deserialize(value)
        .map_err(DecodeError::syntax)?
        .read(T::decode)
}

impl Decode for Value {
    const ACCEPTS_NULL: bool = true;

    fn decode(json: Json<'_>) -> Self {
        match json.node() {
            Node::Null => Self::Null,
            Node::Bool(value) => Self::Bool(value),
            Node::Unsigned(value) => Self::from(value.whole()),
            Node::Signed(value) => Self::from(value.whole().cast_signed()),
            Node::Float(value) => Self::from(f64::from_bits(value.whole())),
            node @ Node::Big(_) => big(json.tape.text(node).unwrap_or_default()),
            Node::Source(_) | Node::Copied(_) | Node::Escaped(_) => {
                Self::String(json.to_text().unwrap_or_default())
            }
            Node::Array(_) => Self::Array(Vec::decode(json)),
            Node::Object(_) => Self::Object(Map::decode(json)),
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::from(text))
    }
}

impl Encode for Value {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Null => sink.null(),
            Self::Bool(value) => sink.bool(*value),
            Self::Number(number) => encode_number(number, sink),
            Self::String(text) if may_mask(sink, text) => sink.str(MASK),
            Self::String(text) => sink.str(text),
            Self::Array(items) => items.encode(sink),
            Self::Object(members) => members.encode(sink),
        }
    }
}

impl Decode for Map<String, Value> {
    fn of_null() -> Option<Self> {
        Some(Self::new())
    }

    fn decode(json: Json<'_>) -> Self {
        // Collected, they would all be listed before they are put into the map.
        let mut map = Self::new();
        for (name, member) in json.object().members() {
            map.insert(name.to_text().unwrap_or_default(), Value::decode(member));
        }
        map
    }
}

impl Encode for Map<String, Value> {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.map(
            &mut self
                .iter()
                .map(|(name, value)| (name.as_str(), value as &dyn Encode)),
        );
    }
}

/// Whether a text is written for people, who must not see what is secret in it. In a client without
/// secrets nobody is asked.
fn may_mask(sink: &dyn Sink, text: &str) -> bool {
    !NAMES.is_empty() && sink.masks() && may_quote_secret(text)
}

/// All its digits if serde_json keeps them, else the nearest float.
fn big(text: &str) -> Value {
    text.parse()
        .map_or_else(|_| Value::from(text), Value::Number)
}

/// Hands the number over as the type that holds it exactly, or as its digits.
fn encode_number(number: &Number, sink: &mut dyn Sink) {
    if let Some(value) = number.as_u64() {
        return sink.u64(value);
    }
    if let Some(value) = number.as_i64().filter(|value| *value < 0) {
        return sink.i64(value);
    }
    match number.as_f64() {
        Some(value) if Number::from_f64(value).as_ref() == Some(number) => sink.f64(value),
        _ => sink.number(&number.to_string()),
    }
}
