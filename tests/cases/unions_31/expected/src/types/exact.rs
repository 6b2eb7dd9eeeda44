//! Types of `Exact`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Exact {
    Integer(i64),
    Number(f64),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Exact {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Number], |json| Self::Number(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Exact {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::Number(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Exact);

impl From<i64> for Exact {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Exact {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
