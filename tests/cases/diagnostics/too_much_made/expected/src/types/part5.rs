//! Types of `Part5`.

use super::super::runtime;
use super::{Part3, Part6, Part9};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part5 {
    pub a: Option<Box<Part6>>,
    pub b: Option<Box<Part3>>,
    pub c: Option<Box<Part9>>,
}

impl Part5 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part6) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part3) -> Self {
        self.b = Some(Box::new(b));
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: Part9) -> Self {
        self.c = Some(Box::new(c));
        self
    }
}

runtime::model::object! {
    Part5 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
