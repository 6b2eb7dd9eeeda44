//! Types of `Mixed`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};

#[derive(Clone)]
#[non_exhaustive]
pub struct Mixed {
    pub t: MixedT,
}

impl Mixed {
    /// A `Mixed` with what is required.
    #[inline]
    pub fn new(t: MixedT) -> Self {
        Self { t }
    }
}

runtime::model_object::object!(Mixed {
    t: required("t"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MixedT {
    Integer(i64),
    Boolean(bool),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for MixedT {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Integer, |json| Self::Integer(Decode::decode(json))),
                (Look::Flag, |json| Self::Boolean(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for MixedT {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::Boolean(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(MixedT);

impl From<i64> for MixedT {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for MixedT {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
