//! Types of `string or strings`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StringOrStrings {
    String(String),
    Strings(Vec<String>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for StringOrStrings {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (&[Look::List(&[Look::Text])], |json| {
                    Self::Strings(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for StringOrStrings {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Strings(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(StringOrStrings);

impl From<&str> for StringOrStrings {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for StringOrStrings {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for StringOrStrings {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Strings(value)
    }
}
