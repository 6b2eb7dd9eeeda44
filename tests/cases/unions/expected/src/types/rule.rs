//! Types of `Rule`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union;
use super::SingleRule;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// Not more than a rule.
    ///
    /// If `type` is `NestedRule`.
    NestedRule(Box<RuleNestedRule>),
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

impl From<RuleNestedRule> for Rule {
    #[inline]
    fn from(value: RuleNestedRule) -> Self {
        Self::NestedRule(Box::new(value))
    }
}

impl From<SingleRule> for Rule {
    #[inline]
    fn from(value: SingleRule) -> Self {
        Self::SingleRule(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct RuleNestedRule {
    pub type_: String,
}

impl RuleNestedRule {
    /// A `RuleNestedRule` with what is required.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
        }
    }
}

runtime::model_object::object!(RuleNestedRule {
    type_: required("type"),
});
