//! Types of `Part11`.

use super::super::runtime;
use super::{Part0, Part9};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part11 {
    pub a: Option<Box<Part0>>,
    pub b: Option<Box<Part9>>,
    pub c: Option<Box<Part0>>,
}

impl Part11 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part0) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part9) -> Self {
        self.b = Some(Box::new(b));
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: Part0) -> Self {
        self.c = Some(Box::new(c));
        self
    }
}

runtime::model::object! {
    Part11 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
