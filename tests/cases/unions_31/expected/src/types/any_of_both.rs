//! Types of `AnyOfBoth`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyOfBoth {
    WithR(Box<AnyOfBothWithR>),
    WithS(Box<AnyOfBothWithS>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for AnyOfBoth {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (
                    &[Look::Object {
                        required: &["r"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithR(Decode::decode(json)),
                ),
                (
                    &[Look::Object {
                        required: &["s"],
                        optional: &[],
                        marks: &[],
                        open: false,
                    }],
                    |json| Self::WithS(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for AnyOfBoth {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::WithR(value) => value.encode(sink),
            Self::WithS(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(AnyOfBoth);

impl From<AnyOfBothWithR> for AnyOfBoth {
    #[inline]
    fn from(value: AnyOfBothWithR) -> Self {
        Self::WithR(Box::new(value))
    }
}

impl From<AnyOfBothWithS> for AnyOfBoth {
    #[inline]
    fn from(value: AnyOfBothWithS) -> Self {
        Self::WithS(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AnyOfBothWithR {
    pub r: String,
}

impl AnyOfBothWithR {
    /// A `AnyOfBothWithR` with what is required.
    #[inline]
    pub fn new(r: impl Into<String>) -> Self {
        Self { r: r.into() }
    }
}

runtime::model::object! {
    AnyOfBothWithR {
        r: required("r"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct AnyOfBothWithS {
    pub s: i64,
}

impl AnyOfBothWithS {
    /// A `AnyOfBothWithS` with what is required.
    #[inline]
    pub fn new(s: i64) -> Self {
        Self { s }
    }
}

runtime::model::object! {
    AnyOfBothWithS {
        s: required("s"),
    }
}
