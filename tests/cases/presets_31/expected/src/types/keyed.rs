//! Types of `Keyed`.

use super::super::runtime;
use super::{ByDay, ById, ByText};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Keyed {
    /// If `key` is `3f2504e0-4f89-41d3-9a0c-0305e82c3301`.
    ById(Box<ById>),
    /// If `key` is `2020-02-03`.
    ByDay(Box<ByDay>),
    /// If `key` is `7`.
    ByText(Box<ByText>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Keyed {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "key",
            Self::Other,
            &[
                ("3f2504e0-4f89-41d3-9a0c-0305e82c3301", |json| {
                    Self::ById(Decode::decode(json))
                }),
                ("2020-02-03", |json| Self::ByDay(Decode::decode(json))),
                ("7", |json| Self::ByText(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Keyed {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::ById(value) => value.encode(sink),
            Self::ByDay(value) => value.encode(sink),
            Self::ByText(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Keyed);

impl From<ById> for Keyed {
    #[inline]
    fn from(value: ById) -> Self {
        Self::ById(Box::new(value))
    }
}

impl From<ByDay> for Keyed {
    #[inline]
    fn from(value: ByDay) -> Self {
        Self::ByDay(Box::new(value))
    }
}

impl From<ByText> for Keyed {
    #[inline]
    fn from(value: ByText) -> Self {
        Self::ByText(Box::new(value))
    }
}
