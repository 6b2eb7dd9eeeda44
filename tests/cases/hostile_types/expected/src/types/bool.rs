//! Types of `bool`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bool {
    pub a: Option<bool>,
}

impl Bool {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Bool {
        a: optional("a"),
    }
}
