//! Types of `OrObject`.

use super::super::runtime;
use super::OrObjectWithX;

use self::runtime::json::Json;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrObject {
    String(OrObjectString),
    WithX(Box<OrObjectWithX>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for OrObject {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
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

impl Encode for OrObject {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::WithX(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(OrObject);

impl From<OrObjectString> for OrObject {
    #[inline]
    fn from(value: OrObjectString) -> Self {
        Self::String(value)
    }
}

impl From<OrObjectWithX> for OrObject {
    #[inline]
    fn from(value: OrObjectWithX) -> Self {
        Self::WithX(Box::new(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrObjectString {
    /// `a`.
    One,
    /// More than one.
    ///
    /// `b`.
    Two,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    OrObjectString {
        One => "a",
        Two => "b",
    }
}
