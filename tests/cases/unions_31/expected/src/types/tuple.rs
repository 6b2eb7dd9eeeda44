//! Types of `Tuple`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink};
use super::super::runtime::union::{self, Look};

pub type Tuple = Vec<TupleItem>;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TupleItem {
    Integer(i64),
    String(String),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for TupleItem {
    #[inline]
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Integer, |json| {
                    Decode::decode(json).map(Self::Integer)
                }),
                (Look::Text, |json| Decode::decode(json).map(Self::String)),
            ],
        )
    }
}

impl Encode for TupleItem {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(TupleItem);

impl From<i64> for TupleItem {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for TupleItem {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}
