//! Types of `Rule`.

use super::super::runtime;
use super::{NestedRule, SingleRule};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// Not more than a rule.
    ///
    /// If `type` is `NestedRule`.
    Nested(Box<NestedRule>),
    /// If `type` is `SingleRule`.
    Single(Box<SingleRule>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Rule {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "type",
            Self::Other,
            &[
                ("NestedRule", |json| Self::Nested(Decode::decode(json))),
                ("SingleRule", |json| Self::Single(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Rule {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Nested(value) => value.encode(sink),
            Self::Single(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Rule);

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nested(value) => f.debug_tuple("Nested").field(value).finish(),
            Self::Single(value) => f.debug_tuple("Single").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<NestedRule> for Rule {
    #[inline]
    fn from(value: NestedRule) -> Self {
        Self::Nested(Box::new(value))
    }
}

impl From<SingleRule> for Rule {
    #[inline]
    fn from(value: SingleRule) -> Self {
        Self::Single(Box::new(value))
    }
}
