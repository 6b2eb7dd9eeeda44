//! Types of `Into`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntoType {
    pub a: Option<String>,
}

impl IntoType {
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
    IntoType {
        a: optional("a"),
    }
}
