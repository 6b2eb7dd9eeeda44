//! Types of `big integer or string`.

use super::super::runtime;

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::scalar::big_integer::BigInteger;
use self::runtime::union::{self, Look};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BigIntegerOrString {
    Integer(BigInteger),
    String(String),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for BigIntegerOrString {
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

impl Encode for BigIntegerOrString {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(BigIntegerOrString);

impl std::fmt::Debug for BigIntegerOrString {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => f.debug_tuple("Integer").field(value).finish(),
            Self::String(value) => f.debug_tuple("String").field(value).finish(),
            Self::Other(value) => f
                .debug_tuple("Other")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

impl From<BigInteger> for BigIntegerOrString {
    #[inline]
    fn from(value: BigInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for BigIntegerOrString {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for BigIntegerOrString {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}
