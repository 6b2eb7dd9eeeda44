//! Types of `Part6`.

use super::super::runtime;
use super::{Part7, Part8};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part6 {
    pub a: Option<Box<Part7>>,
    pub b: Option<Box<Part8>>,
    pub c: Option<Box<Part7>>,
}

impl Part6 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part7) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part8) -> Self {
        self.b = Some(Box::new(b));
        self
    }

    /// Sets [`c`](field@Self::c).
    #[inline]
    pub fn c(mut self, c: Part7) -> Self {
        self.c = Some(Box::new(c));
        self
    }
}

runtime::model::object! {
    Part6 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
