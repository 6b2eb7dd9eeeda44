//! Types of `Pet`.

use super::super::runtime;
use super::{Cat, Dog};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// If `petType` is `dog`.
    Dog(Box<Dog>),
    /// If `petType` is `cat`.
    Cat(Box<Cat>),
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
                ("dog", |json| Self::Dog(Decode::decode(json))),
                ("cat", |json| Self::Cat(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Dog(value) => value.encode(sink),
            Self::Cat(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Pet);

impl From<Dog> for Pet {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<Cat> for Pet {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}
