//! Types of `Error`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    pub a: Option<String>,
}

impl Error {
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
    Error {
        a: optional("a"),
    }
}
