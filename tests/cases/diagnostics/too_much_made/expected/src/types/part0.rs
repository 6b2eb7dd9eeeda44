//! Types of `Part0`.

use super::super::runtime;
use super::{Part1, Part2, Part3};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part0 {
    pub a: Option<Box<Part1>>,
    pub b: Option<Box<Part2>>,
    pub c: Option<Box<Part3>>,
}

impl Part0 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part1) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part2) -> Self {
        self.b = Some(Box::new(b));
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: Part3) -> Self {
        self.c = Some(Box::new(c));
        self
    }
}

runtime::model::object! {
    Part0 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
