//! Free-form JSON: values for which the document gives no type.
// needs: encode_serde, error_decode, json, json_object, json_refuse, model; crates: serde_json

use serde_json::{Map, Number, Value};

use super::encode_serde::AsSerde;
use super::error_decode::DecodeError;
use super::json::{Form, Json, Tape};
use super::model::{Decode, Encode, Sink};

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
        match json.form() {
            Form::Null => Self::Null,
            Form::Bool(value) => Self::Bool(value),
            Form::Unsigned(value) => Self::from(value),
            Form::Signed(value) => Self::from(value),
            Form::Float(value) => Self::from(value),
            Form::Big(text) => big(text),
            Form::String(text) => Self::String(text.to_owned()),
            Form::Array => Self::Array(Vec::decode(json)),
            Form::Object => Self::Object(Map::decode(json)),
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
        let members = json.object().entries();
        members
            .map(|(name, member)| (name.to_owned(), Value::decode(member)))
            .collect()
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
