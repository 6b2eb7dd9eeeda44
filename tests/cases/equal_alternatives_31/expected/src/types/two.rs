//! Types of `Two`.

use super::super::runtime;
use super::{Other, Spec};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Two {
    Spec(Box<Spec>),
    OtherValue(Box<Other>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Two {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["name"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Spec(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["id"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::OtherValue(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Two {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Spec(value) => value.encode(sink),
            Self::OtherValue(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Two);

impl From<Spec> for Two {
    #[inline]
    fn from(value: Spec) -> Self {
        Self::Spec(Box::new(value))
    }
}

impl From<Other> for Two {
    #[inline]
    fn from(value: Other) -> Self {
        Self::OtherValue(Box::new(value))
    }
}

pub type TwoSameObject = Spec;
