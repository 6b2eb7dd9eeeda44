//! Types of `Sometimes`.

use super::super::runtime;
use super::Nested;

use self::runtime::json::Json;
use self::runtime::model::nullable::Nullable;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sometimes {
    pub detail: Option<SometimesDetail>,
    pub message: Nullable<Nested>,
}

impl Sometimes {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Sometimes {
        detail: optional("detail"),
        message: optional_nullable("message"),
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SometimesDetail {
    Integer(i64),
    String(Secret<String>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for SometimesDetail {
    const IS_SECRET: bool = true;

    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for SometimesDetail {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(SometimesDetail);

impl std::fmt::Debug for SometimesDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::String(value) => f.debug_tuple("String").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<i64> for SometimesDetail {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Secret<String>> for SometimesDetail {
    #[inline]
    fn from(value: Secret<String>) -> Self {
        Self::String(value)
    }
}
