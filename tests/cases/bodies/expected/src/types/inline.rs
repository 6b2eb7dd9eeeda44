//! Types of `inline`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct InlineRequest {
    pub a: String,
}

impl InlineRequest {
    /// A `InlineRequest` with what is required.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

runtime::model::object! {
    InlineRequest {
        a: required("a"),
    }
}
