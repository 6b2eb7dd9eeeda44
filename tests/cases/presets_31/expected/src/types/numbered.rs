//! Types of `Numbered`.

use super::super::runtime;
use super::{Mixed, Whole};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Numbered {
    /// If `t` is `1`.
    Whole(Box<Whole>),
    /// If `t` is `2`.
    Mixed(Box<Mixed>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Numbered {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "t",
            Self::Other,
            &[
                ("1", |json| Self::Whole(Decode::decode(json))),
                ("2", |json| Self::Mixed(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Numbered {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Whole(value) => value.encode(sink),
            Self::Mixed(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Numbered);

impl From<Whole> for Numbered {
    #[inline]
    fn from(value: Whole) -> Self {
        Self::Whole(Box::new(value))
    }
}

impl From<Mixed> for Numbered {
    #[inline]
    fn from(value: Mixed) -> Self {
        Self::Mixed(Box::new(value))
    }
}
