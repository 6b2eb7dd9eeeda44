//! Types of `Words`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Words {
    pub t: Option<String>,
    pub x: Option<String>,
}

impl Words {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`t`](field@Self::t).
    #[inline]
    pub fn t(mut self, t: impl Into<String>) -> Self {
        self.t = Some(t.into());
        self
    }

    /// Sets [`x`](field@Self::x).
    #[inline]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

runtime::model::object! {
    Words {
        t: optional("t"),
        x: optional("x"),
    }
}
