//! Types of `AnyOfBoth`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyOfBoth {
    Object(Box<AnyOfBothObject>),
    Object2(Box<AnyOfBothObject2>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for AnyOfBoth {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    Look::Object {
                        required: &["r"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    },
                    |json| Self::Object(Decode::decode(json)),
                ),
                (
                    Look::Object {
                        required: &["s"],
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

impl Encode for AnyOfBoth {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Object(value) => value.encode(sink),
            Self::Object2(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(AnyOfBoth);

impl From<AnyOfBothObject> for AnyOfBoth {
    #[inline]
    fn from(value: AnyOfBothObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl From<AnyOfBothObject2> for AnyOfBoth {
    #[inline]
    fn from(value: AnyOfBothObject2) -> Self {
        Self::Object2(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AnyOfBothObject {
    pub r: String,
}

impl AnyOfBothObject {
    /// A `AnyOfBothObject` with what is required.
    #[inline]
    pub fn new(r: impl Into<String>) -> Self {
        Self { r: r.into() }
    }
}

runtime::model_object::object!(AnyOfBothObject {
    r: required("r"),
});

#[derive(Clone)]
#[non_exhaustive]
pub struct AnyOfBothObject2 {
    pub s: i64,
}

impl AnyOfBothObject2 {
    /// A `AnyOfBothObject2` with what is required.
    #[inline]
    pub fn new(s: i64) -> Self {
        Self { s }
    }
}

runtime::model_object::object!(AnyOfBothObject2 {
    s: required("s"),
});
