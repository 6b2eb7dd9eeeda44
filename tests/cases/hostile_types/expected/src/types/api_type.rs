//! Types of `api`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Api {
    pub a: Option<String>,
}

impl Api {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Api {
        a: optional("a"),
    }
}
