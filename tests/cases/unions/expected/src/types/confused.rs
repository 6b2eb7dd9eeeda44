//! Types of `Confused`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Confused {
    Object(Box<ConfusedObject>),
    Object2(Box<ConfusedObject2>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Confused {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    Look::Object {
                        required: &["a"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    },
                    |json| Self::Object(Decode::decode(json)),
                ),
                (
                    Look::Object {
                        required: &["b"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    },
                    |json| Self::Object2(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Confused {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Object(value) => value.encode(sink),
            Self::Object2(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Confused);

impl From<ConfusedObject> for Confused {
    #[inline]
    fn from(value: ConfusedObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<ConfusedObject2> for Confused {
    #[inline]
    fn from(value: ConfusedObject2) -> Self {
        Self::Object2(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ConfusedObject {
    pub a: String,
}

impl ConfusedObject {
    /// A `ConfusedObject` with what is required.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

runtime::model_object::object!(ConfusedObject {
    a: required("a"),
});

#[derive(Clone)]
#[non_exhaustive]
pub struct ConfusedObject2 {
    pub b: String,
}

impl ConfusedObject2 {
    /// A `ConfusedObject2` with what is required.
    #[inline]
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

runtime::model_object::object!(ConfusedObject2 {
    b: required("b"),
});
