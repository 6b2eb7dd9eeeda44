//! Types of `DeepLists`.

use super::super::runtime;
use super::{ListsObjectsWithBItem, OptionalSmall};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeepLists {
    ObjectsWithInA(Vec<DeepListsObjectsWithInAItem>),
    ObjectsWithInB(Vec<DeepListsObjectsWithInBItem>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for DeepLists {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["in"],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::ObjectsWithInA(Decode::decode(json)),
                ),
                (
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["in"],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::ObjectsWithInB(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for DeepLists {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::ObjectsWithInA(value) => value.encode(sink),
            Self::ObjectsWithInB(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(DeepLists);

impl From<Vec<DeepListsObjectsWithInAItem>> for DeepLists {
    #[inline]
    fn from(value: Vec<DeepListsObjectsWithInAItem>) -> Self {
        Self::ObjectsWithInA(value)
    }
}

impl From<Vec<DeepListsObjectsWithInBItem>> for DeepLists {
    #[inline]
    fn from(value: Vec<DeepListsObjectsWithInBItem>) -> Self {
        Self::ObjectsWithInB(value)
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepListsObjectsWithInAItem {
    pub in_: Option<DeepListsObjectsWithInAItemIn>,
}

impl DeepListsObjectsWithInAItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`in_`](field@Self::in_).
    #[inline]
    pub fn in_(mut self, in_: DeepListsObjectsWithInAItemIn) -> Self {
        self.in_ = Some(in_);
        self
    }
}

runtime::model::object! {
    DeepListsObjectsWithInAItem {
        in_: optional("in"),
    }
}

pub type DeepListsObjectsWithInAItemIn = OptionalSmall;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepListsObjectsWithInBItem {
    pub in_: Option<DeepListsObjectsWithInBItemIn>,
}

impl DeepListsObjectsWithInBItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`in_`](field@Self::in_).
    #[inline]
    pub fn in_(mut self, in_: DeepListsObjectsWithInBItemIn) -> Self {
        self.in_ = Some(in_);
        self
    }
}

runtime::model::object! {
    DeepListsObjectsWithInBItem {
        in_: optional("in"),
    }
}

pub type DeepListsObjectsWithInBItemIn = ListsObjectsWithBItem;
