//! Types of `Large` of `Optional`.

use super::super::runtime;

/// Large
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionalLarge {
    pub a: Option<String>,
    pub b: Option<String>,
}

impl OptionalLarge {
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

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

runtime::model::object! {
    OptionalLarge {
        a: optional("a"),
        b: optional("b"),
    }
}
