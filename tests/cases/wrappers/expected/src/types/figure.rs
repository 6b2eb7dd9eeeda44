//! Types of `Figure`.

use super::super::runtime;
use super::{Circle, Square};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Figure {
    /// If `kind` is `circle`.
    Circle(Box<Circle>),
    /// All sides are equal.
    ///
    /// If `kind` is `square`.
    Square(Box<Square>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Figure {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "kind",
            Self::Other,
            &[
                ("circle", |json| Self::Circle(Decode::decode(json))),
                ("square", |json| Self::Square(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Figure {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Circle(value) => union::with_tag(value, "kind", &["circle"], sink),
            Self::Square(value) => union::with_tag(value, "kind", &["square"], sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Figure);

impl std::fmt::Debug for Figure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Circle(value) => f.debug_tuple("Circle").field(value).finish(),
            Self::Square(value) => f.debug_tuple("Square").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}
