//! Types of `Keyed`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Keyed {
    Map(BTreeMap<String, String>),
    Boolean(bool),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Keyed {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &[],
                        optional: &[],
                        marks: &[],
                        open: true,
                    }],
                    |json| Self::Map(Decode::decode(json)),
                ),
                (&[Look::Flag], |json| Self::Boolean(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Keyed {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Map(value) => value.encode(sink),
            Self::Boolean(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Keyed);

impl From<BTreeMap<String, String>> for Keyed {
    #[inline]
    fn from(value: BTreeMap<String, String>) -> Self {
        Self::Map(value)
    }
}

impl From<bool> for Keyed {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
