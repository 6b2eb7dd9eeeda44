//! Types of `Numbered`.

use super::super::runtime;
use super::{First, Second};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Numbered {
    /// If `n` is `1`.
    First(Box<First>),
    /// If `n` is `9000000000`.
    Second(Box<Second>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Numbered {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "n",
            Self::Other,
            &[
                ("1", |json| Self::First(Decode::decode(json))),
                ("9000000000", |json| Self::Second(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Numbered {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::First(value) => value.encode(sink),
            Self::Second(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Numbered);

impl std::fmt::Debug for Numbered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::First(value) => f.debug_tuple("First").field(value).finish(),
            Self::Second(value) => f.debug_tuple("Second").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<First> for Numbered {
    #[inline]
    fn from(value: First) -> Self {
        Self::First(Box::new(value))
    }
}

impl From<Second> for Numbered {
    #[inline]
    fn from(value: Second) -> Self {
        Self::Second(Box::new(value))
    }
}
