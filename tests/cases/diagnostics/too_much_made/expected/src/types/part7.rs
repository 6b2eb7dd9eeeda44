//! Types of `Part7`.

use super::super::runtime;
use super::{Part1, Part8, Part10};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part7 {
    pub a: Option<Box<Part8>>,
    pub b: Option<Box<Part1>>,
    pub c: Option<Box<Part10>>,
}

impl Part7 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part8) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part1) -> Self {
        self.b = Some(Box::new(b));
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: Part10) -> Self {
        self.c = Some(Box::new(c));
        self
    }
}

runtime::model::object! {
    Part7 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
