//! Types of `Texts`.

use std::collections::BTreeMap;

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Texts {
    WithPin(Box<TextsWithPin>),
    WithB(Box<TextsWithB>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Texts {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["pin"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithPin(Decode::decode(json)),
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

impl Encode for Texts {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::WithPin(value) => value.encode(sink),
            Self::WithB(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Texts);

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::WithPin(value) => f.debug_tuple("WithPin").field(value).finish(),
            Self::WithB(value) => f.debug_tuple("WithB").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<TextsWithPin> for Texts {
    #[inline]
    fn from(value: TextsWithPin) -> Self {
        Self::WithPin(Box::new(value))
    }
}

impl From<TextsWithB> for Texts {
    #[inline]
    fn from(value: TextsWithB) -> Self {
        Self::WithB(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TextsWithPin {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pin: Secret<String>,
}

impl TextsWithPin {
    /// A `TextsWithPin` with what is required.
    #[inline]
    pub fn new(pin: impl Into<String>) -> Self {
        Self {
            pin: Secret::new(pin.into()),
        }
    }
}

runtime::model::object! {
    TextsWithPin {
        pin: required("pin"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TextsWithB {
    pub b: String,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl TextsWithB {
    /// A `TextsWithB` with what is required.
    #[inline]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    TextsWithB {
        b: required("b"),
        ..additional_properties
    }
}
