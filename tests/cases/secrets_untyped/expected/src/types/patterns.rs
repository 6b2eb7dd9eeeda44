//! Types of `Patterns`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

/// contains: `{"properties": {"within": {"$ref": "#/components/schemas/Pin"}}}`.
///
/// * Names of properties match `^tok-`.
/// * Names of properties match `_key$`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patterns {
    pub about: Option<serde_json::Value>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, PatternsAdditionalProperty>,
}

impl Patterns {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Patterns {
        about: optional("about"),
        ..additional_properties
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PatternsAdditionalProperty {
    String(Secret<String>),
    Strings(Vec<Secret<String>>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for PatternsAdditionalProperty {
    const IS_SECRET: bool = true;

    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (&[Look::List(&[Look::Text])], |json| {
                    Self::Strings(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for PatternsAdditionalProperty {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Strings(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(PatternsAdditionalProperty);

impl std::fmt::Debug for PatternsAdditionalProperty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String(value) => f.debug_tuple("String").field(value).finish(),
            Self::Strings(value) => f.debug_tuple("Strings").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<Secret<String>> for PatternsAdditionalProperty {
    #[inline]
    fn from(value: Secret<String>) -> Self {
        Self::String(value)
    }
}

impl From<Vec<Secret<String>>> for PatternsAdditionalProperty {
    #[inline]
    fn from(value: Vec<Secret<String>>) -> Self {
        Self::Strings(value)
    }
}
