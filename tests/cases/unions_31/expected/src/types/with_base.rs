//! Types of `WithBase`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WithBase {
    /// Named
    Named(Box<WithBaseNamed>),
    /// Numbered
    Numbered(Box<WithBaseNumbered>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for WithBase {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["name", "id"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Named(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["number", "id"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::Numbered(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for WithBase {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Named(value) => value.encode(sink),
            Self::Numbered(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(WithBase);

impl From<WithBaseNamed> for WithBase {
    #[inline]
    fn from(value: WithBaseNamed) -> Self {
        Self::Named(Box::new(value))
    }
}

impl From<WithBaseNumbered> for WithBase {
    #[inline]
    fn from(value: WithBaseNumbered) -> Self {
        Self::Numbered(Box::new(value))
    }
}

/// Named.
#[derive(Clone)]
#[non_exhaustive]
pub struct WithBaseNamed {
    pub name: String,
    pub id: String,
}

impl WithBaseNamed {
    /// A `WithBaseNamed` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id: id.into(),
        }
    }
}

runtime::model::object! {
    WithBaseNamed {
        name: required("name"),
        id: required("id"),
    }
}

/// Numbered.
#[derive(Clone)]
#[non_exhaustive]
pub struct WithBaseNumbered {
    pub number: i64,
    pub id: String,
}

impl WithBaseNumbered {
    /// A `WithBaseNumbered` with what is required.
    #[inline]
    pub fn new(number: i64, id: impl Into<String>) -> Self {
        Self {
            number,
            id: id.into(),
        }
    }
}

runtime::model::object! {
    WithBaseNumbered {
        number: required("number"),
        id: required("id"),
    }
}
