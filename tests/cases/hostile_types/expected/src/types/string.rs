//! Types of `String`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringType {
    pub a: Option<String>,
}

impl StringType {
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
    StringType {
        a: optional("a"),
    }
}
