//! Types of `123`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct N123 {
    pub a: Option<String>,
}

impl N123 {
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
    N123 {
        a: optional("a"),
    }
}
