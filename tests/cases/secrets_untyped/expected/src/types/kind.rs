//! Types of `Kind`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::open_enum::Unlisted;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::secret::Secret;
use self::runtime::union::{self, Look};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Kind {
    /// A secret: `Debug` hides it, and serializing writes it, as it is sent.
    pub pw: Option<Secret<KindPw>>,
    pub pin: Option<KindPin>,
}

impl Kind {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Kind {
        pw: optional("pw"),
        pin: optional("pin"),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KindPw {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    KindPw {
        A => "a",
        B => "b",
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum KindPin {
    Integer(i64),
    String(Secret<String>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for KindPin {
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

impl Encode for KindPin {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => runtime::secret::hide(value, sink),
        }
    }
}

runtime::model::serde_bridge!(KindPin);

impl std::fmt::Debug for KindPin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::String(value) => f.debug_tuple("String").field(value).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
        }
    }
}

impl From<i64> for KindPin {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Secret<String>> for KindPin {
    #[inline]
    fn from(value: Secret<String>) -> Self {
        Self::String(value)
    }
}
