//! Types of `First`.

use super::super::runtime;

use self::runtime::scalar::big_integer::BigInteger;

#[derive(Clone)]
#[non_exhaustive]
pub struct First {
    /// Set by `new`.
    pub n: BigInteger,
}

impl First {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            n: BigInteger::from(1i64),
        }
    }
}

impl Default for First {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    First {
        n: required("n"),
    }
}
