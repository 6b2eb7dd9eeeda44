//! Types of `Optional`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{OptionalLarge, OptionalSmall};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Optional {
    /// Small
    Small(Box<OptionalSmall>),
    /// Large
    Large(Box<OptionalLarge>),
    Map(BTreeMap<String, i64>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Optional {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["a"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Small(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["a", "b"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Large(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &[],
                        marks: &[],
                        open: true,
                    }],
                    |json| Self::Map(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Optional {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Small(value) => value.encode(sink),
            Self::Large(value) => value.encode(sink),
            Self::Map(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Optional);

impl From<OptionalSmall> for Optional {
    #[inline]
    fn from(value: OptionalSmall) -> Self {
        Self::Small(Box::new(value))
    }
}

impl From<OptionalLarge> for Optional {
    #[inline]
    fn from(value: OptionalLarge) -> Self {
        Self::Large(Box::new(value))
    }
}

impl From<BTreeMap<String, i64>> for Optional {
    #[inline]
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self::Map(value)
    }
}
