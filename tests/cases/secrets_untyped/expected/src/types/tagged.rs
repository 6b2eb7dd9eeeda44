//! Types of `Tagged`.

use super::super::runtime;
use super::{First, Second};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// If `kind` is `First`.
    First(Box<First>),
    /// If `kind` is `Second`.
    Second(Box<Second>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Tagged {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "kind",
            Self::Other,
            &[
                ("First", |json| Self::First(Decode::decode(json))),
                ("Second", |json| Self::Second(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Tagged {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::First(value) => value.encode(sink),
            Self::Second(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Tagged);

impl std::fmt::Debug for Tagged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::First(value) => f.debug_tuple("First").field(value).finish(),
            Self::Second(value) => f.debug_tuple("Second").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<First> for Tagged {
    #[inline]
    fn from(value: First) -> Self {
        Self::First(Box::new(value))
    }
}

impl From<Second> for Tagged {
    #[inline]
    fn from(value: Second) -> Self {
        Self::Second(Box::new(value))
    }
}
