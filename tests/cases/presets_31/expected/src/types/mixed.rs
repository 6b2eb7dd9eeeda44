//! Types of `Mixed`.

use super::super::runtime;
use super::BooleanOrInteger;

#[derive(Clone)]
#[non_exhaustive]
pub struct Mixed {
    /// Set by `new`.
    pub t: BooleanOrInteger,
}

impl Mixed {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            t: BooleanOrInteger::Integer(2),
        }
    }
}

impl Default for Mixed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Mixed {
        t: required("t"),
    }
}
