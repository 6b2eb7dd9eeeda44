//! Types of `Open`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Open {
    WithPw(Box<OpenWithPw>),
    WithB(Box<OpenWithB>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Open {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["pw"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithPw(Decode::decode(json)),
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
    }
}

impl Encode for Open {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::WithPw(value) => value.encode(sink),
            Self::WithB(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Open);

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::WithPw(value) => f.debug_tuple("WithPw").field(value).finish(),
            Self::WithB(value) => f.debug_tuple("WithB").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<OpenWithPw> for Open {
    #[inline]
    fn from(value: OpenWithPw) -> Self {
        Self::WithPw(Box::new(value))
    }
}

impl From<OpenWithB> for Open {
    #[inline]
    fn from(value: OpenWithB) -> Self {
        Self::WithB(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct OpenWithPw {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pw: Secret<String>,
}

impl OpenWithPw {
    /// A `OpenWithPw` with what is required.
    #[inline]
    pub fn new(pw: impl Into<String>) -> Self {
        Self {
            pw: Secret::new(pw.into()),
        }
    }
}

runtime::model::object! {
    OpenWithPw {
        pw: required("pw"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct OpenWithB {
    pub b: String,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl OpenWithB {
    /// A `OpenWithB` with what is required.
    #[inline]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    OpenWithB {
        b: required("b"),
        ..additional_properties
    }
}
