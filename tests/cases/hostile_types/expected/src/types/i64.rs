//! Types of `i64`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I64 {
    pub a: Option<i64>,
}

impl I64 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    I64 {
        a: optional("a"),
    }
}
