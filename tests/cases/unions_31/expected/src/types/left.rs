//! Types of `Left`.

use super::super::runtime;
use super::Right;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Left {
    Right(Box<Right>),
    Boolean(bool),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Left {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer, Look::Flag], |json| {
                    Self::Right(Decode::decode(json))
                }),
                (&[Look::Flag], |json| Self::Boolean(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Left {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Right(value) => value.encode(sink),
            Self::Boolean(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Left);

impl From<Right> for Left {
    #[inline]
    fn from(value: Right) -> Self {
        Self::Right(Box::new(value))
    }
}

impl From<bool> for Left {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
