//! Types of `Choice`.

use super::super::runtime;
use super::Left;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    String(String),
    Left(Box<Left>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Choice {
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
                        optional: &["right"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Left(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Choice {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Left(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Choice);

impl From<&str> for Choice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Choice {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Left> for Choice {
    #[inline]
    fn from(value: Left) -> Self {
        Self::Left(Box::new(value))
    }
}
