//! Types of `NumberedAgain`.

use super::super::runtime;
use super::{Mixed, Whole};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NumberedAgain {
    /// If `t` is `3`.
    Whole(Box<Whole>),
    /// If `t` is `4`.
    Mixed(Box<Mixed>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for NumberedAgain {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "t",
            Self::Other,
            &[
                ("3", |json| Self::Whole(Decode::decode(json))),
                ("4", |json| Self::Mixed(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for NumberedAgain {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Whole(value) => union::with_literal_tag(value, "t", &["3"], sink),
            Self::Mixed(value) => union::with_literal_tag(value, "t", &["4"], sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(NumberedAgain);

impl From<Whole> for NumberedAgain {
    #[inline]
    fn from(value: Whole) -> Self {
        Self::Whole(Box::new(value))
    }
}

impl From<Mixed> for NumberedAgain {
    #[inline]
    fn from(value: Mixed) -> Self {
        Self::Mixed(Box::new(value))
    }
}
