//! Types of `Rule`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union;
use super::{NestedRule, SingleRule};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// Not more than a rule.
    ///
    /// If `type` is `NestedRule`.
    NestedRule(Box<NestedRule>),
    /// If `type` is `SingleRule`.
    SingleRule(Box<SingleRule>),
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
                ("NestedRule", |json| Self::NestedRule(Decode::decode(json))),
                ("SingleRule", |json| Self::SingleRule(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Rule {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::NestedRule(value) => value.encode(sink),
            Self::SingleRule(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Rule);

impl From<NestedRule> for Rule {
    #[inline]
    fn from(value: NestedRule) -> Self {
        Self::NestedRule(Box::new(value))
    }
}

impl From<SingleRule> for Rule {
    #[inline]
    fn from(value: SingleRule) -> Self {
        Self::SingleRule(Box::new(value))
    }
}
