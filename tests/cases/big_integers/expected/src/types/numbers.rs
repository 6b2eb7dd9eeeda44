//! Types of `Numbers`.

use super::super::runtime;
use super::super::runtime::big_integer::BigInteger;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union::{self, Look};

#[derive(Clone)]
#[non_exhaustive]
pub struct Numbers {
    pub plain: BigInteger,
    pub long: Option<i64>,
    pub short: Option<i32>,
    /// Format: `bigint`.
    pub odd: Option<BigInteger>,
    pub either: Option<NumbersEither>,
    pub list: Option<Vec<BigInteger>>,
}

impl Numbers {
    /// A `Numbers` with what is required.
    #[inline]
    pub fn new(plain: BigInteger) -> Self {
        Self {
            plain,
            long: None,
            short: None,
            odd: None,
            either: None,
            list: None,
        }
    }

    /// Sets [`long`](field@Self::long).
    #[inline]
    pub fn long(mut self, long: i64) -> Self {
        self.long = Some(long);
        self
    }

    /// Sets [`short`](field@Self::short).
    #[inline]
    pub fn short(mut self, short: i32) -> Self {
        self.short = Some(short);
        self
    }

    /// Sets [`odd`](field@Self::odd).
    #[inline]
    pub fn odd(mut self, odd: BigInteger) -> Self {
        self.odd = Some(odd);
        self
    }

    /// Sets [`either`](field@Self::either).
    #[inline]
    pub fn either(mut self, either: NumbersEither) -> Self {
        self.either = Some(either);
        self
    }

    /// Sets [`list`](field@Self::list).
    #[inline]
    pub fn list(mut self, list: Vec<BigInteger>) -> Self {
        self.list = Some(list);
        self
    }
}

runtime::model_object::object!(Numbers {
    plain: required("plain"),
    long: optional("long"),
    short: optional("short"),
    odd: optional("odd"),
    either: optional("either"),
    list: optional("list"),
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NumbersEither {
    Integer(BigInteger),
    String(String),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for NumbersEither {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::choose(
            json,
            Self::Other,
            &[
                (Look::Integer, |json| Self::Integer(Decode::decode(json))),
                (Look::Text, |json| Self::String(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for NumbersEither {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Integer(value) => value.encode(sink),
            Self::String(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(NumbersEither);

impl From<BigInteger> for NumbersEither {
    #[inline]
    fn from(value: BigInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for NumbersEither {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}
