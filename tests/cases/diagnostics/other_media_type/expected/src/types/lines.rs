//! Types of `lines`.

use super::super::runtime;

/// A line.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinesItem {
    /// Something.
    pub a: Option<String>,
}

impl LinesItem {
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
    LinesItem {
        a: optional("a"),
    }
}
