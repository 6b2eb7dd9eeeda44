//! Types of `Either`.

use super::super::runtime;
use super::Row;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    String(String),
    Row(Box<Row>),
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
                    &[Look::List(&[Look::Integer, Look::Text, Look::Flag])],
                    |json| Self::Row(Decode::decode(json)),
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
            Self::Row(value) => value.encode(sink),
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

impl From<Row> for Either {
    #[inline]
    fn from(value: Row) -> Self {
        Self::Row(Box::new(value))
    }
}
