//! Types of `Part4`.

use super::super::runtime;
use super::{Part5, Part10};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part4 {
    pub a: Option<Box<Part5>>,
    pub b: Option<Box<Part10>>,
    pub c: Option<Box<Part5>>,
}

impl Part4 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part5) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part10) -> Self {
        self.b = Some(Box::new(b));
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: Part5) -> Self {
        self.c = Some(Box::new(c));
        self
    }
}

runtime::model::object! {
    Part4 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
