//! Types of `Versioned`.

use super::super::runtime;
use super::{One, Two};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Versioned {
    /// If `version` is `1`.
    One(Box<One>),
    /// If `version` is `2`.
    Two(Box<Two>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Versioned {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "version",
            Self::Other,
            &[
                ("1", |json| Self::One(Decode::decode(json))),
                ("2", |json| Self::Two(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Versioned {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::One(value) => value.encode(sink),
            Self::Two(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Versioned);

impl From<One> for Versioned {
    #[inline]
    fn from(value: One) -> Self {
        Self::One(Box::new(value))
    }
}

impl From<Two> for Versioned {
    #[inline]
    fn from(value: Two) -> Self {
        Self::Two(Box::new(value))
    }
}
