//! Types of `PartsAndUnion`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PartsAndUnion {
    Circle(Box<PartsAndUnionCircle>),
    Square(Box<PartsAndUnionSquare>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for PartsAndUnion {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["kind", "radius", "at"],
                        optional: &[],
                        marks: &[("kind", &["circle"])],
                        open: false,
                    }],
                    |json| Self::Circle(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["kind", "side", "at"],
                        optional: &[],
                        marks: &[("kind", &["square"])],
                        open: false,
                    }],
                    |json| Self::Square(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for PartsAndUnion {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Circle(value) => value.encode(sink),
            Self::Square(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(PartsAndUnion);

impl From<PartsAndUnionCircle> for PartsAndUnion {
    #[inline]
    fn from(value: PartsAndUnionCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<PartsAndUnionSquare> for PartsAndUnion {
    #[inline]
    fn from(value: PartsAndUnionSquare) -> Self {
        Self::Square(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PartsAndUnionCircle {
    /// Always `"circle"`, set by `new`.
    pub kind: String,
    pub radius: f64,
    pub at: DateTime<FixedOffset>,
}

impl PartsAndUnionCircle {
    /// A `PartsAndUnionCircle` with what is required.
    #[inline]
    pub fn new(radius: f64, at: DateTime<FixedOffset>) -> Self {
        Self {
            kind: "circle".to_owned(),
            radius,
            at,
        }
    }
}

runtime::model::object! {
    PartsAndUnionCircle {
        kind: required("kind"),
        radius: required("radius"),
        at: required("at"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct PartsAndUnionSquare {
    /// Always `"square"`, set by `new`.
    pub kind: String,
    pub side: f64,
    pub at: DateTime<FixedOffset>,
}

impl PartsAndUnionSquare {
    /// A `PartsAndUnionSquare` with what is required.
    #[inline]
    pub fn new(side: f64, at: DateTime<FixedOffset>) -> Self {
        Self {
            kind: "square".to_owned(),
            side,
            at,
        }
    }
}

runtime::model::object! {
    PartsAndUnionSquare {
        kind: required("kind"),
        side: required("side"),
        at: required("at"),
    }
}
