//! Types of `Numbers`.

use super::super::runtime;
use super::BigIntegerOrString;

use self::runtime::scalar::big_integer::BigInteger;

#[derive(Clone)]
#[non_exhaustive]
pub struct Numbers {
    pub plain: BigInteger,
    pub long: Option<i64>,
    pub short: Option<i32>,
    /// Format: `bigint`.
    pub odd: Option<BigInteger>,
    pub either: Option<BigIntegerOrString>,
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
    pub fn either(mut self, either: BigIntegerOrString) -> Self {
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

runtime::model::object! {
    Numbers {
        plain: required("plain"),
        long: optional("long"),
        short: optional("short"),
        odd: optional("odd"),
        either: optional("either"),
        list: optional("list"),
    }
}
