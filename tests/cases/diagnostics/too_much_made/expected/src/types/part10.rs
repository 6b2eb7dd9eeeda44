//! Types of `Part10`.

use super::super::runtime;
use super::{Part4, Part9, Part11};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part10 {
    pub a: Option<Box<Part11>>,
    pub b: Option<Box<Part4>>,
    pub c: Option<Box<Part9>>,
}

impl Part10 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part11) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part4) -> Self {
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
    Part10 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
