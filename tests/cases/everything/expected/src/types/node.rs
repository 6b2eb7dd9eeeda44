//! Types of `Node`.

use super::super::runtime;
use super::{Left, Right};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Node {
    Left(Box<Left>),
    Right(Box<Right>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Node {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["name", "base"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Left(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &[],
                        optional: &["count", "base"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Right(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for Node {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Left(value) => value.encode(sink),
            Self::Right(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Node);

impl std::fmt::Debug for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Left(value) => f.debug_tuple("Left").field(value).finish(),
            Self::Right(value) => f.debug_tuple("Right").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<Left> for Node {
    #[inline]
    fn from(value: Left) -> Self {
        Self::Left(Box::new(value))
    }
}

impl From<Right> for Node {
    #[inline]
    fn from(value: Right) -> Self {
        Self::Right(Box::new(value))
    }
}
