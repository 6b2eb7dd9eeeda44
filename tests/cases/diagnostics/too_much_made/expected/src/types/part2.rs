//! Types of `Part2`.

use super::super::runtime;
use super::{Part0, Part3, Part8};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part2 {
    pub a: Option<Box<Part3>>,
    pub b: Option<Box<Part0>>,
    pub c: Option<Box<Part8>>,
}

impl Part2 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part3) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part0) -> Self {
        self.b = Some(Box::new(b));
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: Part8) -> Self {
        self.c = Some(Box::new(c));
        self
    }
}

runtime::model::object! {
    Part2 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
