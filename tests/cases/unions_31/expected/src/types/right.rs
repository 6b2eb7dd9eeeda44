//! Types of `Right`.

use super::super::runtime;
use super::Left;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Right {
    Integer(i64),
    Left(Box<Left>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Right {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Integer, Look::Flag], |json| {
                    Self::Left(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for Right {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::Left(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Right);

impl From<i64> for Right {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Left> for Right {
    #[inline]
    fn from(value: Left) -> Self {
        Self::Left(Box::new(value))
    }
}
