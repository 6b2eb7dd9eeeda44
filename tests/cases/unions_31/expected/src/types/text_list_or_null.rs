//! Types of `TextListOrNull`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextListOrNull {
    String(String),
    Strings(Vec<String>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for TextListOrNull {
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

impl Encode for TextListOrNull {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Strings(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(TextListOrNull);

impl From<&str> for TextListOrNull {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for TextListOrNull {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for TextListOrNull {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Strings(value)
    }
}
