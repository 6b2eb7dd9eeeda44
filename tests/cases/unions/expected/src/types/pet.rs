//! Types of `Pet`.

use super::super::runtime;
use super::{Cat, Dog};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// If `petType` is `Cat`.
    Cat(Box<Cat>),
    /// If `petType` is `Dog`.
    Dog(Box<Dog>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Pet {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "petType",
            Self::Other,
            &[
                ("Cat", |json| Self::Cat(Decode::decode(json))),
                ("Dog", |json| Self::Dog(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Cat(value) => union::with_tag(value, "petType", &["Cat"], sink),
            Self::Dog(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Pet);

impl std::fmt::Debug for Pet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cat(value) => f.debug_tuple("Cat").field(value).finish(),
            Self::Dog(value) => f.debug_tuple("Dog").field(value).finish(),
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
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}
