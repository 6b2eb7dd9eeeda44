//! Types of `pet`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PetLower {
    pub a: Option<String>,
}

impl PetLower {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model::object! {
    PetLower {
        a: optional("a"),
    }
}
