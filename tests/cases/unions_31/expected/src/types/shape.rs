//! Types of `Shape`.

use super::super::runtime;
use super::{Circle, Square};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Box<Circle>),
    Square(Box<Square>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Shape {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["kind", "radius"],
                        optional: &[],
                        marks: &[("kind", &["circle"])],
                        open: false,
                    }],
                    |json| Self::Circle(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["kind", "side"],
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

impl Encode for Shape {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Circle(value) => value.encode(sink),
            Self::Square(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Shape);

impl From<Circle> for Shape {
    #[inline]
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Square> for Shape {
    #[inline]
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}
