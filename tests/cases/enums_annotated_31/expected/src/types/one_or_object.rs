//! Types of `OneOrObject`.

use super::super::runtime;
use super::OrObjectWithX;

use self::runtime::json::Json;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOrObject {
    /// One
    ///
    /// By its title.
    One(OneOrObjectOne),
    WithX(Box<OneOrObjectWithX>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for OneOrObject {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::One(Decode::decode(json))),
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

impl Encode for OneOrObject {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::One(value) => value.encode(sink),
            Self::WithX(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(OneOrObject);

impl From<OneOrObjectOne> for OneOrObject {
    #[inline]
    fn from(value: OneOrObjectOne) -> Self {
        Self::One(value)
    }
}

impl From<OneOrObjectWithX> for OneOrObject {
    #[inline]
    fn from(value: OneOrObjectWithX) -> Self {
        Self::WithX(Box::new(value))
    }
}

/// One
///
/// By its title.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOrObjectOne {
    /// `a`.
    A,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    OneOrObjectOne {
        A => "a",
    }
}

pub type OneOrObjectWithX = OrObjectWithX;
