//! Types of `bool`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bool {
    pub a: Option<bool>,
}

impl Bool {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    Bool {
        a: optional("a"),
    }
}
