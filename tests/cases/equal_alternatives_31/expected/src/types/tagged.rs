//! Types of `Tagged`.

use super::super::runtime;
use super::Left;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// If `side` is `left` or `right`.
    Left(Box<Left>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Tagged {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "side",
            Self::Other,
            &[
                ("left", |json| Self::Left(Decode::decode(json))),
                ("right", |json| Self::Left(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Tagged {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Left(value) => union::with_tag(value, "side", &["left", "right"], sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Tagged);

impl From<Left> for Tagged {
    #[inline]
    fn from(value: Left) -> Self {
        Self::Left(Box::new(value))
    }
}
