//! Types of `2fa`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct N2fa {
    pub a: Option<String>,
}

impl N2fa {
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
    N2fa {
        a: optional("a"),
    }
}
