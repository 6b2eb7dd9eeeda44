//! Types of `Worded`.

use super::super::runtime;
use super::Words;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Worded {
    String(String),
    Words(Box<Words>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Worded {
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
                        optional: &["t", "x"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Words(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Worded {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Words(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Worded);

impl From<&str> for Worded {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Worded {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Words> for Worded {
    #[inline]
    fn from(value: Words) -> Self {
        Self::Words(Box::new(value))
    }
}
