//! Types of `string or Part list`.

use super::super::runtime;
use super::Part;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StringOrPartList {
    String(String),
    PartList(Vec<Part>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for StringOrPartList {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (
                    &[Look::List(&[Look::Object {
                        required: &[],
                        optional: &["text"],
                        marks: &[],
                        open: false,
                    }])],
                    |json| Self::PartList(Decode::decode(json)),
                ),
            ],
        )
    }
}

impl Encode for StringOrPartList {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::PartList(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(StringOrPartList);

impl From<&str> for StringOrPartList {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for StringOrPartList {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<Part>> for StringOrPartList {
    #[inline]
    fn from(value: Vec<Part>) -> Self {
        Self::PartList(value)
    }
}
