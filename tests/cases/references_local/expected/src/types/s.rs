//! Types of `S`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S {
    pub a: Option<i64>,
    pub next: Option<Box<S>>,
}

impl S {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    S {
        a: optional("a"),
        next: optional("next"),
    }
}
