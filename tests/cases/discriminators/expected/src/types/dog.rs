//! Types of `Dog`.

use super::super::runtime;
use super::{Poodle, Pug};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Dog {
    /// If `dogType` is `poodle`.
    Poodle(Box<Poodle>),
    /// If `dogType` is `pug`.
    Pug(Box<Pug>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Dog {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "dogType",
            Self::Other,
            &[
                ("poodle", |json| Self::Poodle(Decode::decode(json))),
                ("pug", |json| Self::Pug(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Dog {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Poodle(value) => value.encode(sink),
            Self::Pug(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Dog);

impl From<Poodle> for Dog {
    #[inline]
    fn from(value: Poodle) -> Self {
        Self::Poodle(Box::new(value))
    }
}

impl From<Pug> for Dog {
    #[inline]
    fn from(value: Pug) -> Self {
        Self::Pug(Box::new(value))
    }
}
