//! Types of `boolean or integer or string or strings`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BooleanOrIntegerOrStringOrStrings {
    Boolean(bool),
    Integer(i64),
    String(String),
    Strings(Vec<String>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for BooleanOrIntegerOrStringOrStrings {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Flag], |json| Self::Boolean(Decode::decode(json))),
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (&[Look::List(&[Look::Text])], |json| {
                    Self::Strings(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for BooleanOrIntegerOrStringOrStrings {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Boolean(value) => value.encode(sink),
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Strings(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(BooleanOrIntegerOrStringOrStrings);

impl From<bool> for BooleanOrIntegerOrStringOrStrings {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for BooleanOrIntegerOrStringOrStrings {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for BooleanOrIntegerOrStringOrStrings {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for BooleanOrIntegerOrStringOrStrings {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for BooleanOrIntegerOrStringOrStrings {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Strings(value)
    }
}
