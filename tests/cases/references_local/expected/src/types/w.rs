//! Types of `W`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct W {
    pub n: Option<i64>,
}

impl W {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`n`](field@Self::n).
    #[inline]
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }
}

runtime::model::object! {
    W {
        n: optional("n"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WInner {
    pub k: Option<String>,
}

impl WInner {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`k`](field@Self::k).
    #[inline]
    pub fn k(mut self, k: impl Into<String>) -> Self {
        self.k = Some(k.into());
        self
    }
}

runtime::model::object! {
    WInner {
        k: optional("k"),
    }
}
