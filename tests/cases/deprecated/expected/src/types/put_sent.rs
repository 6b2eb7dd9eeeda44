//! Types of `putSent`.

use super::super::runtime;
use super::{Current, Old, OldError};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSentRequest {
    pub p0: Option<Old>,
    pub p1: Option<OldError>,
    pub p2: Option<Current>,
}

impl PutSentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`p0`](field@Self::p0).
    #[inline]
    pub fn p0(mut self, p0: Old) -> Self {
        self.p0 = Some(p0);
        self
    }

    /// Sets [`p1`](field@Self::p1).
    #[inline]
    pub fn p1(mut self, p1: OldError) -> Self {
        self.p1 = Some(p1);
        self
    }

    /// Sets [`p2`](field@Self::p2).
    #[inline]
    pub fn p2(mut self, p2: Current) -> Self {
        self.p2 = Some(p2);
        self
    }
}

runtime::model::object! {
    PutSentRequest {
        p0: optional("p0"),
        p1: optional("p1"),
        p2: optional("p2"),
    }
}
