//! Types of `Unnamed`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Unnamed {
    Map(BTreeMap<String, Secret<String>>),
    WithB(Box<UnnamedWithB>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Unnamed {
    const IS_SECRET: bool = true;

    #[inline]
    fn decode(json: Json<'_>) -> Self {
        json.hidden(|json| {
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
                    (
                        &[Look::Object {
                            required: &["b"],
                            optional: &[],
                            marks: &[],
                            open: true,
                        }],
                        |json| Self::WithB(Decode::decode(json)),
                    ),
                ],
            )
        })
    }
}

impl Encode for Unnamed {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Map(value) => runtime::secret::hide(value, sink),
            Self::WithB(value) => runtime::secret::hide(value, sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Unnamed);

impl std::fmt::Debug for Unnamed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Map(_) => f.write_str("Map(…)"),
            Self::WithB(_) => f.write_str("WithB(…)"),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<BTreeMap<String, Secret<String>>> for Unnamed {
    #[inline]
    fn from(value: BTreeMap<String, Secret<String>>) -> Self {
        Self::Map(value)
    }
}

impl From<UnnamedWithB> for Unnamed {
    #[inline]
    fn from(value: UnnamedWithB) -> Self {
        Self::WithB(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct UnnamedWithB {
    pub b: String,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, i64>,
}

impl UnnamedWithB {
    /// A `UnnamedWithB` with what is required.
    #[inline]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    UnnamedWithB {
        b: required("b"),
        ..additional_properties
    }
}
