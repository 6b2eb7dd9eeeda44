//! Types of `TextOrNumber`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink};
use super::super::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOrNumber {
    TextOrNumber(i64),
    TextOrNumber2(String),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for TextOrNumber {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Integer, |json| Decode::decode(json).map(Self::TextOrNumber)),
                (Look::Text, |json| Decode::decode(json).map(Self::TextOrNumber2)),
            ],
        )
    }
}

impl Encode for TextOrNumber {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::TextOrNumber(value) => value.encode(sink),
            Self::TextOrNumber2(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(TextOrNumber);

impl From<i64> for TextOrNumber {
    fn from(value: i64) -> Self {
        Self::TextOrNumber(value)
    }
}

impl From<String> for TextOrNumber {
    fn from(value: String) -> Self {
        Self::TextOrNumber2(value)
    }
}
