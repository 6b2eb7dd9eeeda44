//! Types of `Part8`.

use super::super::runtime;
use super::{Part6, Part9};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part8 {
    pub a: Option<Box<Part9>>,
    pub b: Option<Box<Part6>>,
    pub c: Option<Box<Part9>>,
}

impl Part8 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: Part9) -> Self {
        self.a = Some(Box::new(a));
        self
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: Part6) -> Self {
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
    Part8 {
        a: optional("a"),
        b: optional("b"),
        c: optional("c"),
    }
}
