//! Types of `A`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct A {
    pub a: Option<String>,
    pub b: Option<String>,
}

impl A {
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
    A {
        a: optional("a"),
        b: optional("b"),
    }
}
