//! Types of `Loose`.

use super::super::runtime;
use super::{Base, Heir, Pair};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    Number(f64),
    String(String),
    Heir(Box<Heir>),
    Base(Box<Base>),
    Pair(Box<Pair>),
    Integers(Vec<i64>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Loose {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Number], |json| Self::Number(Decode::decode(json))),
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (
                    &[Look::Object {
                        required: &["name", "count"],
                        optional: &["at", "base"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Heir(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["name"],
                        optional: &["at", "base"],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Base(Decode::decode(json)),
                ),
                (
                    &[Look::List(&[
                        Look::Text,
                        Look::Object {
                            required: &["name"],
                            optional: &["at", "base"],
                            marks: &[],
                            open: false,
                        },
                    ])],
                    |json| Self::Pair(Decode::decode(json)),
                ),
                (&[Look::List(&[Look::Integer])], |json| {
                    Self::Integers(Decode::decode(json))
                }),
            ],
        )
    }
}

impl Encode for Loose {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Number(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Heir(value) => value.encode(sink),
            Self::Base(value) => value.encode(sink),
            Self::Pair(value) => value.encode(sink),
            Self::Integers(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Loose);

impl std::fmt::Debug for Loose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(value) => f.debug_tuple("Number").field(value).finish(),
            Self::String(value) => f.debug_tuple("String").field(value).finish(),
            Self::Heir(value) => f.debug_tuple("Heir").field(value).finish(),
            Self::Base(value) => f.debug_tuple("Base").field(value).finish(),
            Self::Pair(value) => f.debug_tuple("Pair").field(value).finish(),
            Self::Integers(value) => f.debug_tuple("Integers").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<f64> for Loose {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for Loose {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Loose {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Heir> for Loose {
    #[inline]
    fn from(value: Heir) -> Self {
        Self::Heir(Box::new(value))
    }
}

impl From<Base> for Loose {
    #[inline]
    fn from(value: Base) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<Pair> for Loose {
    #[inline]
    fn from(value: Pair) -> Self {
        Self::Pair(Box::new(value))
    }
}

impl From<Vec<i64>> for Loose {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::Integers(value)
    }
}
