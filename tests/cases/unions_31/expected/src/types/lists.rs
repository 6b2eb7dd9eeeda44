//! Types of `Lists`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};
use super::{ListsListItem2, OptionalSmall};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    List(Vec<ListsListItem>),
    List2(Vec<ListsListItem2>),
    List3(Vec<i64>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Lists {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    Look::List(&[Look::Object {
                        required: &[],
                        optional: &["a"],
                        marks: &[],
                        open: false,
                    }]),
                    |json| Self::List(Decode::decode(json)),
                ),
                (
                    Look::List(&[Look::Object {
                        required: &[],
                        optional: &["b"],
                        marks: &[],
                        open: false,
                    }]),
                    |json| Self::List2(Decode::decode(json)),
                ),
                (Look::List(&[Look::Integer]), |json| {
                    Self::List3(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for Lists {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::List(value) => value.encode(sink),
            Self::List2(value) => value.encode(sink),
            Self::List3(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Lists);

impl From<Vec<ListsListItem>> for Lists {
    #[inline]
    fn from(value: Vec<ListsListItem>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<ListsListItem2>> for Lists {
    #[inline]
    fn from(value: Vec<ListsListItem2>) -> Self {
        Self::List2(value)
    }
}

impl From<Vec<i64>> for Lists {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::List3(value)
    }
}

pub type ListsListItem = OptionalSmall;
