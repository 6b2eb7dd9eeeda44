//! Types of `boolean or integer`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BooleanOrInteger {
    Boolean(bool),
    Integer(i64),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for BooleanOrInteger {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Flag], |json| Self::Boolean(Decode::decode(json))),
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for BooleanOrInteger {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Boolean(value) => value.encode(sink),
            Self::Integer(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(BooleanOrInteger);

impl From<bool> for BooleanOrInteger {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for BooleanOrInteger {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
