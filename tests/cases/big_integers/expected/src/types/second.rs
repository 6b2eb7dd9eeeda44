//! Types of `Second`.

use super::super::runtime;

use self::runtime::scalar::big_integer::BigInteger;

#[derive(Clone)]
#[non_exhaustive]
pub struct Second {
    /// Set by `new`.
    pub n: Option<BigInteger>,
}

impl Second {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            n: Some(BigInteger::from(9000000000i64)),
        }
    }
}

impl Default for Second {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Second {
        n: optional("n"),
    }
}
