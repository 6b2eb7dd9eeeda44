//! Types of `runtime`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Runtime {
    pub a: Option<String>,
}

impl Runtime {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Runtime {
        a: optional("a"),
    }
}
