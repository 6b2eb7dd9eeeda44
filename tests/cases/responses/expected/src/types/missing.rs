//! Types of `Missing`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Missing {
    pub what: Option<String>,
}

impl Missing {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Missing {
        what: optional("what"),
    }
}
