//! Types of `Part3`.

use super::super::runtime;
use super::{Part2, Part4, Part5};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part3 {
    pub a: Option<Box<Part4>>,
    pub b: Option<Box<Part5>>,
    pub c: Option<Box<Part2>>,
}

impl Part3 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part4) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part5) -> Self {
        self.b = Some(Box::new(b));
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: Part2) -> Self {
        self.c = Some(Box::new(c));
        self
    }
}

runtime::model::object! {
    Part3 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
