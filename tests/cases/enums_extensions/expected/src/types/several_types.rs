//! Types of `Several types`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::open_enum::{Unlisted, UnlistedInteger};
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union::{self, Look};

/// Values: `"a"`, `1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralTypes {
    Integer(SeveralTypesInteger),
    String(SeveralTypesString),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for SeveralTypes {
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

impl Encode for SeveralTypes {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(SeveralTypes);

impl From<SeveralTypesInteger> for SeveralTypes {
    #[inline]
    fn from(value: SeveralTypesInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<SeveralTypesString> for SeveralTypes {
    #[inline]
    fn from(value: SeveralTypesString) -> Self {
        Self::String(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralTypesInteger {
    /// `1`.
    Digit,
    /// A value that the document does not list.
    Other(UnlistedInteger<Self>),
}

runtime::model::open_enum::integer_enum! {
    SeveralTypesInteger {
        Digit => 1,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralTypesString {
    /// `a`.
    Letter,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::model::open_enum::string_enum! {
    SeveralTypesString {
        Letter => "a",
    }
}
