//! Types of `New`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct New {
    pub a: String,
}

impl New {
    /// A `New` with what is required.
    #[allow(
        clippy::self_named_constructors,
        reason = "the document calls the type so"
    )]
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

runtime::model::object! {
    New {
        a: required("a"),
    }
}
