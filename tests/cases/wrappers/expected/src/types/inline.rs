//! Types of `Inline`.

use super::super::runtime;
use super::{Level, Whole};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

/// Possibly: The level.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Inline {
    /// The level.
    Level(Level),
    Whole(Box<Whole>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Inline {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::Level(Decode::decode(json))),
                (
                    &[Look::Object {
                        required: &["id"],
                        optional: &["at", "size", "price"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Whole(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Inline {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Level(value) => value.encode(sink),
            Self::Whole(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Inline);

impl std::fmt::Debug for Inline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Level(value) => f.debug_tuple("Level").field(value).finish(),
            Self::Whole(value) => f.debug_tuple("Whole").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<Level> for Inline {
    #[inline]
    fn from(value: Level) -> Self {
        Self::Level(value)
    }
}

impl From<Whole> for Inline {
    #[inline]
    fn from(value: Whole) -> Self {
        Self::Whole(Box::new(value))
    }
}
