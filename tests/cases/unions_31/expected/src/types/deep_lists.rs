//! Types of `DeepLists`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};
use super::{ListsListItem2, OptionalSmall};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeepLists {
    List(Vec<DeepListsListItem>),
    List2(Vec<DeepListsListItem2>),
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
                    Look::List(&[Look::Object {
                        required: &[],
                        optional: &["in"],
                        marks: &[],
                        open: false,
                    }]),
                    |json| Self::List(Decode::decode(json)),
                ),
                (
                    Look::List(&[Look::Object {
                        required: &[],
                        optional: &["in"],
                        marks: &[],
                        open: false,
                    }]),
                    |json| Self::List2(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for DeepLists {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::List(value) => value.encode(sink),
            Self::List2(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(DeepLists);

impl From<Vec<DeepListsListItem>> for DeepLists {
    #[inline]
    fn from(value: Vec<DeepListsListItem>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<DeepListsListItem2>> for DeepLists {
    #[inline]
    fn from(value: Vec<DeepListsListItem2>) -> Self {
        Self::List2(value)
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepListsListItem {
    pub in_: Option<DeepListsListItemIn>,
}

impl DeepListsListItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`in_`](field@Self::in_).
    #[inline]
    pub fn in_(mut self, in_: DeepListsListItemIn) -> Self {
        self.in_ = Some(in_);
        self
    }
}

runtime::model_object::object!(DeepListsListItem {
    in_: optional("in"),
});

pub type DeepListsListItemIn = OptionalSmall;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepListsListItem2 {
    pub in_: Option<DeepListsListItem2In>,
}

impl DeepListsListItem2 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`in_`](field@Self::in_).
    #[inline]
    pub fn in_(mut self, in_: DeepListsListItem2In) -> Self {
        self.in_ = Some(in_);
        self
    }
}

runtime::model_object::object!(DeepListsListItem2 {
    in_: optional("in"),
});

pub type DeepListsListItem2In = ListsListItem2;
