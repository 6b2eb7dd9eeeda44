//! Types of `Mixed`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::open_enum::{Unlisted, UnlistedInteger};
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

/// Values: `"auto"`, `1`, `2`, `true`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    Integer(MixedInteger),
    String(MixedString),
    Boolean(bool),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for Mixed {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (&[Look::Integer], |json| Self::Integer(Decode::decode(json))),
                (&[Look::Text], |json| Self::String(Decode::decode(json))),
                (&[Look::Flag], |json| Self::Boolean(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for Mixed {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Boolean(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(Mixed);

impl From<MixedInteger> for Mixed {
    #[inline]
    fn from(value: MixedInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<MixedString> for Mixed {
    #[inline]
    fn from(value: MixedString) -> Self {
        Self::String(value)
    }
}

impl From<bool> for Mixed {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MixedInteger {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    MixedInteger {
        N1 => 1,
        N2 => 2,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MixedString {
    /// `auto`.
    Auto,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    MixedString {
        Auto => "auto",
    }
}
