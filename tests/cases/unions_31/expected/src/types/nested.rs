//! Types of `Nested`.

use super::super::runtime;
use super::Shape;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    Shape(Box<Shape>),
    ShapeList(Vec<Shape>),
    Boolean(bool),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Nested {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[
                        Look::Object {
                            required: &["kind", "radius"],
                            optional: &[],
                            marks: &[("kind", &["circle"])],
                            open: false,
                        },
                        Look::Object {
                            required: &["kind", "side"],
                            optional: &[],
                            marks: &[("kind", &["square"])],
                            open: false,
                        },
                    ],
                    |json| Self::Shape(Decode::decode(json)),
                ),
                (
                    &[Look::List(&[
                        Look::Object {
                            required: &["kind", "radius"],
                            optional: &[],
                            marks: &[("kind", &["circle"])],
                            open: false,
                        },
                        Look::Object {
                            required: &["kind", "side"],
                            optional: &[],
                            marks: &[("kind", &["square"])],
                            open: false,
                        },
                    ])],
                    |json| Self::ShapeList(Decode::decode(json)),
                ),
                (&[Look::Flag], |json| Self::Boolean(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Nested {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Shape(value) => value.encode(sink),
            Self::ShapeList(value) => value.encode(sink),
            Self::Boolean(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Nested);

impl From<Shape> for Nested {
    #[inline]
    fn from(value: Shape) -> Self {
        Self::Shape(Box::new(value))
    }
}

impl From<Vec<Shape>> for Nested {
    #[inline]
    fn from(value: Vec<Shape>) -> Self {
        Self::ShapeList(value)
    }
}

impl From<bool> for Nested {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
