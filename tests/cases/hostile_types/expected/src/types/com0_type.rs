//! Types of `Com0`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Com0 {
    pub a: Option<String>,
}

impl Com0 {
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
    Com0 {
        a: optional("a"),
    }
}
