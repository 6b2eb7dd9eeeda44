//! Types of `putSent`.

use super::super::runtime;
use super::{Holes, Large, Nested, New, Operators, Placeholders};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSentRequest {
    pub p0: Option<Operators>,
    pub p1: Option<Placeholders>,
    pub p2: Option<Nested>,
    pub p3: Option<Holes>,
    pub p4: Option<Large>,
    pub p5: Option<New>,
}

impl PutSentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`p0`](field@Self::p0).
    #[inline]
    pub fn p0(mut self, p0: Operators) -> Self {
        self.p0 = Some(p0);
        self
    }

    /// Sets [`p1`](field@Self::p1).
    #[inline]
    pub fn p1(mut self, p1: Placeholders) -> Self {
        self.p1 = Some(p1);
        self
    }

    /// Sets [`p2`](field@Self::p2).
    #[inline]
    pub fn p2(mut self, p2: Nested) -> Self {
        self.p2 = Some(p2);
        self
    }

    /// Sets [`p3`](field@Self::p3).
    #[inline]
    pub fn p3(mut self, p3: Holes) -> Self {
        self.p3 = Some(p3);
        self
    }

    /// Sets [`p4`](field@Self::p4).
    #[inline]
    pub fn p4(mut self, p4: Large) -> Self {
        self.p4 = Some(p4);
        self
    }

    /// Sets [`p5`](field@Self::p5).
    #[inline]
    pub fn p5(mut self, p5: New) -> Self {
        self.p5 = Some(p5);
        self
    }
}

runtime::model::object! {
    PutSentRequest {
        p0: optional("p0"),
        p1: optional("p1"),
        p2: optional("p2"),
        p3: optional("p3"),
        p4: optional("p4"),
        p5: optional("p5"),
    }
}
