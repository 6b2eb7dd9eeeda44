//! Types of `Hidden`.

use super::super::runtime;
use super::Open;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Hidden {
    /// If `key` is `Open`.
    Open(Box<Open>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Hidden {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "key",
            Self::Other,
            &[("Open", |json| Self::Open(Decode::decode(json)))],
        )
    }
}

impl Encode for Hidden {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Open(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(Hidden);

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Open(value) => f.debug_tuple("Open").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<Open> for Hidden {
    #[inline]
    fn from(value: Open) -> Self {
        Self::Open(Box::new(value))
    }
}
