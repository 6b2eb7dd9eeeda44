//! Types of `MiddleHeir`.

use chrono::NaiveDate;

use super::super::runtime;
use super::LastHeir;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MiddleHeir {
    /// If `kind` is `MiddleHeir`.
    Base(Box<MiddleHeirBase>),
    /// If `kind` is `LastHeir`.
    Last(Box<LastHeir>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for MiddleHeir {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "kind",
            Self::Other,
            &[
                ("MiddleHeir", |json| Self::Base(Decode::decode(json))),
                ("LastHeir", |json| Self::Last(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for MiddleHeir {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Base(value) => value.encode(sink),
            Self::Last(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(MiddleHeir);

impl std::fmt::Debug for MiddleHeir {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Base(value) => f.debug_tuple("Base").field(value).finish(),
            Self::Last(value) => f.debug_tuple("Last").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<MiddleHeirBase> for MiddleHeir {
    #[inline]
    fn from(value: MiddleHeirBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<LastHeir> for MiddleHeir {
    #[inline]
    fn from(value: LastHeir) -> Self {
        Self::Last(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct MiddleHeirBase {
    /// Set by `new`.
    pub kind: String,
    pub at: Option<NaiveDate>,
}

impl MiddleHeirBase {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "MiddleHeir".to_owned(),
            at: None,
        }
    }
}

impl Default for MiddleHeirBase {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    MiddleHeirBase {
        kind: required("kind"),
        at: optional("at"),
    }
}
