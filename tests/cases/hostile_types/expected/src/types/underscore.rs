//! Types of `_`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Underscore {
    pub a: Option<String>,
}

impl Underscore {
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
    Underscore {
        a: optional("a"),
    }
}
