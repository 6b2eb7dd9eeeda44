//! Types of `MappedPet`.

use super::super::runtime;
use super::{Cat, Dog};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MappedPet {
    /// If `petType` is `cat` or `kitty`.
    Cat(Box<Cat>),
    /// If `petType` is `Dog`.
    Dog(Box<Dog>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for MappedPet {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "petType",
            Self::Other,
            &[
                ("cat", |json| Self::Cat(Decode::decode(json))),
                ("kitty", |json| Self::Cat(Decode::decode(json))),
                ("Dog", |json| Self::Dog(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for MappedPet {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Cat(value) => value.encode(sink),
            Self::Dog(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(MappedPet);

impl std::fmt::Debug for MappedPet {
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

impl From<Cat> for MappedPet {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for MappedPet {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}
