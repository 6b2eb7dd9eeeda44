//! Types of `mod`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mod {
    pub a: Option<String>,
}

impl Mod {
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
    Mod {
        a: optional("a"),
    }
}
