//! Types of `Versioned`.

use super::super::runtime;
use super::{One, Two};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
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

impl std::fmt::Debug for Versioned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::One(value) => f.debug_tuple("One").field(value).finish(),
            Self::Two(value) => f.debug_tuple("Two").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

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
