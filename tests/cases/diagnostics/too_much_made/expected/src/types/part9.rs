//! Types of `Part9`.

use super::super::runtime;
use super::{Part1, Part10, Part11};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part9 {
    pub a: Option<Box<Part10>>,
    pub b: Option<Box<Part11>>,
    pub c: Option<Box<Part1>>,
}

impl Part9 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part10) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part11) -> Self {
        self.b = Some(Box::new(b));
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: Part1) -> Self {
        self.c = Some(Box::new(c));
        self
    }
}

runtime::model::object! {
    Part9 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
