//! Types of `types`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Types {
    pub a: Option<String>,
}

impl Types {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Types {
        a: optional("a"),
    }
}
