//! Types of `Fault`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Fault {
    pub why: String,
}

impl Fault {
    /// A `Fault` with what is required.
    #[inline]
    pub fn new(why: impl Into<String>) -> Self {
        Self { why: why.into() }
    }
}

runtime::model::object! {
    Fault {
        why: required("why"),
    }
}
