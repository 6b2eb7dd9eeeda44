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
