//! Types of `Loop`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};
use super::{Bow, Knot};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Loop {
    Knot(Box<Knot>),
    Bow(Box<Bow>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Loop {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Text, |json| Self::Knot(Decode::decode(json))),
                (Look::Anything, |json| Self::Knot(Decode::decode(json))),
                (Look::Anything, |json| Self::Knot(Decode::decode(json))),
                (Look::Anything, |json| Self::Bow(Decode::decode(json))),
                (Look::Anything, |json| Self::Bow(Decode::decode(json))),
                (Look::Anything, |json| Self::Bow(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Loop {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Knot(value) => value.encode(sink),
            Self::Bow(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Loop);

impl From<Knot> for Loop {
    #[inline]
    fn from(value: Knot) -> Self {
        Self::Knot(Box::new(value))
    }
}

impl From<Bow> for Loop {
    #[inline]
    fn from(value: Bow) -> Self {
        Self::Bow(Box::new(value))
    }
}
