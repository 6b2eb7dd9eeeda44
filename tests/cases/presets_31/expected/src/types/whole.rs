//! Types of `Whole`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Whole {
    /// Set by `new`.
    pub t: i64,
}

impl Whole {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self { t: 1 }
    }
}

impl Default for Whole {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    Whole {
        t: required("t"),
    }
}
