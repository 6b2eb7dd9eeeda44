//! Types of `Either`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    String(String),
    Object(serde_json::Map<String, serde_json::Value>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Either {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &[],
                        marks: &[],
                        open: true,
                    }],
                    |json| Self::Object(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Either {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Object(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Either);

impl From<&str> for Either {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Either {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Either {
    #[inline]
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self::Object(value)
    }
}
