//! Types of `Confused`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Confused {
    WithA(Box<ConfusedWithA>),
    WithB(Box<ConfusedWithB>),
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
                    &[Look::Object {
                        required: &["a"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithA(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["b"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithB(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Confused {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::WithA(value) => value.encode(sink),
            Self::WithB(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Confused);

impl std::fmt::Debug for Confused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::WithA(value) => f.debug_tuple("WithA").field(value).finish(),
            Self::WithB(value) => f.debug_tuple("WithB").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<ConfusedWithA> for Confused {
    #[inline]
    fn from(value: ConfusedWithA) -> Self {
        Self::WithA(Box::new(value))
    }
}

impl From<ConfusedWithB> for Confused {
    #[inline]
    fn from(value: ConfusedWithB) -> Self {
        Self::WithB(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ConfusedWithA {
    pub a: String,
}

impl ConfusedWithA {
    /// A `ConfusedWithA` with what is required.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

runtime::model::object! {
    ConfusedWithA {
        a: required("a"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ConfusedWithB {
    pub b: String,
}

impl ConfusedWithB {
    /// A `ConfusedWithB` with what is required.
    #[inline]
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

runtime::model::object! {
    ConfusedWithB {
        b: required("b"),
    }
}
