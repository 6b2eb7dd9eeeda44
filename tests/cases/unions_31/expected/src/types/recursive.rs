//! Types of `Recursive`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Recursive {
    String(String),
    List(Vec<Recursive>),
    Map(BTreeMap<String, Recursive>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Recursive {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (
                    &[Look::List(&[
                        Look::Text,
                        Look::Anything,
                        Look::Object {
                            required: &[],
                            optional: &[],
                            marks: &[],
                            open: true,
                        },
                    ])],
                    |json| Self::List(Decode::decode(json)),
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

impl Encode for Recursive {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::List(value) => value.encode(sink),
            Self::Map(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Recursive);

impl From<&str> for Recursive {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Recursive {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<Recursive>> for Recursive {
    #[inline]
    fn from(value: Vec<Recursive>) -> Self {
        Self::List(value)
    }
}

impl From<BTreeMap<String, Recursive>> for Recursive {
    #[inline]
    fn from(value: BTreeMap<String, Recursive>) -> Self {
        Self::Map(value)
    }
}
