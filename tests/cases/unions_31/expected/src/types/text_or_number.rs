//! Types of `TextOrNumber`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOrNumber {
    Integer(i64),
    String(String),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for TextOrNumber {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for TextOrNumber {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(TextOrNumber);

impl From<i64> for TextOrNumber {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for TextOrNumber {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for TextOrNumber {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}
