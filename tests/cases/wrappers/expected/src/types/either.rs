//! Types of `Either`.

use super::super::runtime;
use super::Item;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Item(Box<Item>),
    WithX(Box<EitherWithX>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Either {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["id"],
                        optional: &["at", "size"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Item(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["x"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithX(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Either {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Item(value) => value.encode(sink),
            Self::WithX(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Either);

impl std::fmt::Debug for Either {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Item(value) => f.debug_tuple("Item").field(value).finish(),
            Self::WithX(value) => f.debug_tuple("WithX").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<Item> for Either {
    #[inline]
    fn from(value: Item) -> Self {
        Self::Item(Box::new(value))
    }
}

impl From<EitherWithX> for Either {
    #[inline]
    fn from(value: EitherWithX) -> Self {
        Self::WithX(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct EitherWithX {
    pub x: String,
}

impl EitherWithX {
    /// A `EitherWithX` with what is required.
    #[inline]
    pub fn new(x: impl Into<String>) -> Self {
        Self { x: x.into() }
    }
}

runtime::model::object! {
    EitherWithX {
        x: required("x"),
    }
}
