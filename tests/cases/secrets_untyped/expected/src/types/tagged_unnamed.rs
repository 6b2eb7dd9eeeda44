//! Types of `TaggedUnnamed`.

use super::super::runtime;
use super::{Numbers, Secrets};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TaggedUnnamed {
    /// If `kind` is `Secrets`.
    Secrets(Box<Secrets>),
    /// If `kind` is `Numbers`.
    Numbers(Box<Numbers>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for TaggedUnnamed {
    const IS_SECRET: bool = true;

    #[inline]
    fn decode(json: Json<'_>) -> Self {
        json.hidden(|json| {
            union::by_tag(
                json,
                "kind",
                Self::Other,
                &[
                    ("Secrets", |json| Self::Secrets(Decode::decode(json))),
                    ("Numbers", |json| Self::Numbers(Decode::decode(json))),
                ],
            )
        })
    }
}

impl Encode for TaggedUnnamed {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Secrets(value) => value.encode(sink),
            Self::Numbers(value) => runtime::secret::hide(value, sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(TaggedUnnamed);

impl std::fmt::Debug for TaggedUnnamed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Secrets(value) => f.debug_tuple("Secrets").field(value).finish(),
            Self::Numbers(_) => f.write_str("Numbers(…)"),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<Secrets> for TaggedUnnamed {
    #[inline]
    fn from(value: Secrets) -> Self {
        Self::Secrets(Box::new(value))
    }
}

impl From<Numbers> for TaggedUnnamed {
    #[inline]
    fn from(value: Numbers) -> Self {
        Self::Numbers(Box::new(value))
    }
}
