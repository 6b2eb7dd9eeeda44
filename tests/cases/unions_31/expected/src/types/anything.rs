//! Types of `Anything`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Anything {
    String(String),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Anything {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[(&[Look::Text], |json| Self::String(Decode::decode(json)))],
        )
    }
}

impl Encode for Anything {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::String(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Anything);

impl From<&str> for Anything {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Anything {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}
