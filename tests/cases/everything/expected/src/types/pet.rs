//! Types of `Pet`.

use super::super::runtime;
use super::{Cat, Dog};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// If `kind` is `one`.
    One(Box<Cat>),
    /// If `kind` is `two`.
    Two(Box<Dog>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Pet {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "kind",
            Self::Other,
            &[
                ("one", |json| Self::One(Decode::decode(json))),
                ("two", |json| Self::Two(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::One(value) => value.encode(sink),
            Self::Two(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Pet);

impl std::fmt::Debug for Pet {
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

impl From<Cat> for Pet {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::One(Box::new(value))
    }
}

impl From<Dog> for Pet {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Two(Box::new(value))
    }
}
