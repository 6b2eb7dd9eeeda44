//! Types of `Shape`.

use super::super::runtime;
use super::Round;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// If `form` is `shape`.
    Base(Box<ShapeBase>),
    /// If `form` is `round`.
    Round(Box<Round>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Shape {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "form",
            Self::Other,
            &[
                ("shape", |json| Self::Base(Decode::decode(json))),
                ("round", |json| Self::Round(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Shape {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Base(value) => value.encode(sink),
            Self::Round(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Shape);

impl std::fmt::Debug for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Base(value) => f.debug_tuple("Base").field(value).finish(),
            Self::Round(value) => f.debug_tuple("Round").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<ShapeBase> for Shape {
    #[inline]
    fn from(value: ShapeBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<Round> for Shape {
    #[inline]
    fn from(value: Round) -> Self {
        Self::Round(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ShapeBase {
    /// Set by `new`.
    pub form: String,
}

impl ShapeBase {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            form: "shape".to_owned(),
        }
    }
}

impl Default for ShapeBase {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    ShapeBase {
        form: required("form"),
    }
}
