//! Types of `Lists`.

use super::super::runtime;
use super::{ListsObjectsWithBItem, OptionalSmall};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    ObjectsWithA(Vec<ListsObjectsWithAItem>),
    ObjectsWithB(Vec<ListsObjectsWithBItem>),
    Integers(Vec<i64>),
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
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["a"],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::ObjectsWithA(Decode::decode(json)),
                ),
                (
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["b"],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::ObjectsWithB(Decode::decode(json)),
                ),
                (&[Look::List(&[Look::Integer])], |json| {
                    Self::Integers(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for Lists {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::ObjectsWithA(value) => value.encode(sink),
            Self::ObjectsWithB(value) => value.encode(sink),
            Self::Integers(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Lists);

impl From<Vec<ListsObjectsWithAItem>> for Lists {
    #[inline]
    fn from(value: Vec<ListsObjectsWithAItem>) -> Self {
        Self::ObjectsWithA(value)
    }
}

impl From<Vec<ListsObjectsWithBItem>> for Lists {
    #[inline]
    fn from(value: Vec<ListsObjectsWithBItem>) -> Self {
        Self::ObjectsWithB(value)
    }
}

impl From<Vec<i64>> for Lists {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::Integers(value)
    }
}

pub type ListsObjectsWithAItem = OptionalSmall;
