//! Types of `p-e-t`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PET {
    pub a: Option<String>,
}

impl PET {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    PET {
        a: optional("a"),
    }
}
