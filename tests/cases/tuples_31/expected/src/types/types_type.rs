//! Types of `Types`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

/// Least number of items: `2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Types {
    String(String),
    Tuple(Box<(String, i64)>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Types {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (&[Look::List(&[Look::Text, Look::Integer])], |json| {
                    Self::Tuple(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for Types {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Tuple(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Types);

impl From<&str> for Types {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Types {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<(String, i64)> for Types {
    #[inline]
    fn from(value: (String, i64)) -> Self {
        Self::Tuple(Box::new(value))
    }
}
