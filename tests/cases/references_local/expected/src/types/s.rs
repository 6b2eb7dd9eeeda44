//! Types of `S`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S {
    pub a: Option<i64>,
    pub next: Option<Box<S>>,
}

impl S {
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

    /// Sets [`next`](field@Self::next).
    #[inline]
    pub fn next(mut self, next: S) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

runtime::model::object! {
    S {
        a: optional("a"),
        next: optional("next"),
    }
}
