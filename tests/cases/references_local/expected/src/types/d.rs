//! Types of `d`.

use super::super::runtime;
use super::{S, WInner};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DResponse {
    pub a: Option<WInner>,
    pub b: Option<i64>,
    pub c: Option<serde_json::Value>,
    pub d: Option<S>,
}

impl DResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: WInner) -> Self {
        self.a = Some(a);
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: impl Into<serde_json::Value>) -> Self {
        self.c = Some(c.into());
        self
    }

    /// Sets [`d`](field@Self::d).
    #[inline]
    pub fn d(mut self, d: S) -> Self {
        self.d = Some(d);
        self
    }
}

runtime::model::object! {
    DResponse {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
        d: optional("d"),
    }
}
