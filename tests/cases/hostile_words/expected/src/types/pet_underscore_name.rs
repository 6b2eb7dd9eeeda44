//! Types of `Pet_Name`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PetUnderscoreName {
    pub a: Option<String>,
}

impl PetUnderscoreName {
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
    PetUnderscoreName {
        a: optional("a"),
    }
}
