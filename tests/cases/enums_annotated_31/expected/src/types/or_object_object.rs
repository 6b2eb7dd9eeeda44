//! Types of `object` of `OrObject`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct OrObjectWithX {
    pub x: String,
}

impl OrObjectWithX {
    /// A `OrObjectWithX` with what is required.
    #[inline]
    pub fn new(x: impl Into<String>) -> Self {
        Self { x: x.into() }
    }
}

runtime::model::object! {
    OrObjectWithX {
        x: required("x"),
    }
}
