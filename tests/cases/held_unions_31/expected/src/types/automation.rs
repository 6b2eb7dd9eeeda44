//! Types of `Automation`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::{
    BooleanOrIntegerOrStringOrStrings, IntegerOrString, Logging, Part, StringOrPartList,
    StringOrStrings, UuidOrUuids,
};

use self::runtime::json::Json;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Automation {
    /// * Possibly: least number of items `1`.
    /// * Possibly: A single name.
    pub match_: Option<StringOrStrings>,
    pub labels: Option<BTreeMap<String, StringOrStrings>>,
    pub ids: Option<UuidOrUuids>,
    pub several: Option<IntegerOrString>,
    pub content: Option<StringOrPartList>,
    pub titled: Option<AutomationTitled>,
    pub either: Option<AutomationEither>,
    pub many: Option<BooleanOrIntegerOrStringOrStrings>,
    pub known: Option<AutomationKnown>,
    pub parts: Option<AutomationParts>,
}

impl Automation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Automation {
        match_: optional("match"),
        labels: optional("labels"),
        ids: optional("ids"),
        several: optional("several"),
        content: optional("content"),
        titled: optional("titled"),
        either: optional("either"),
        many: optional("many"),
        known: optional("known"),
        parts: optional("parts"),
    }
}

/// * Possibly: One.
/// * Possibly: Many.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AutomationTitled {
    /// One
    One(String),
    /// Many
    Many(Vec<String>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for AutomationTitled {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::One(Decode::decode(json))),
                (&[Look::List(&[Look::Text])], |json| {
                    Self::Many(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for AutomationTitled {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::One(value) => value.encode(sink),
            Self::Many(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(AutomationTitled);

impl From<&str> for AutomationTitled {
    #[inline]
    fn from(value: &str) -> Self {
        Self::One(value.to_owned())
    }
}

impl From<String> for AutomationTitled {
    #[inline]
    fn from(value: String) -> Self {
        Self::One(value)
    }
}

impl From<Vec<String>> for AutomationTitled {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::Many(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AutomationEither {
    PartList(Vec<Part>),
    LoggingList(Vec<Logging>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for AutomationEither {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["text"],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::PartList(Decode::decode(json)),
                ),
                (
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["extraLoggers"],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::LoggingList(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for AutomationEither {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::PartList(value) => value.encode(sink),
            Self::LoggingList(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(AutomationEither);

impl From<Vec<Part>> for AutomationEither {
    #[inline]
    fn from(value: Vec<Part>) -> Self {
        Self::PartList(value)
    }
}

impl From<Vec<Logging>> for AutomationEither {
    #[inline]
    fn from(value: Vec<Logging>) -> Self {
        Self::LoggingList(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AutomationKnown {
    Integer(i64),
    String(AutomationKnownString),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for AutomationKnown {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for AutomationKnown {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(AutomationKnown);

impl From<i64> for AutomationKnown {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<AutomationKnownString> for AutomationKnown {
    #[inline]
    fn from(value: AutomationKnownString) -> Self {
        Self::String(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AutomationKnownString {
    /// `auto`.
    Auto,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    AutomationKnownString {
        Auto => "auto",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AutomationParts {
    Integer(i64),
    Part(Box<Part>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for AutomationParts {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["text"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Part(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for AutomationParts {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::Part(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(AutomationParts);

impl From<i64> for AutomationParts {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Part> for AutomationParts {
    #[inline]
    fn from(value: Part) -> Self {
        Self::Part(Box::new(value))
    }
}
