//! Types of `Pet`.

use super::super::runtime;
use super::{BigDog, SmallDog};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    SmallDog(Box<SmallDog>),
    BigDog(Box<BigDog>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Pet {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["yap"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::SmallDog(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["bark"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::BigDog(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::SmallDog(value) => value.encode(sink),
            Self::BigDog(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Pet);

impl From<SmallDog> for Pet {
    #[inline]
    fn from(value: SmallDog) -> Self {
        Self::SmallDog(Box::new(value))
    }
}

impl From<BigDog> for Pet {
    #[inline]
    fn from(value: BigDog) -> Self {
        Self::BigDog(Box::new(value))
    }
}
