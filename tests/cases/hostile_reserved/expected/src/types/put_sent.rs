//! Types of `putSent`.

use super::super::runtime;
use super::{Everything, Model};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSentRequest {
    pub p0: Option<Everything>,
    pub p1: Option<Model>,
}

impl PutSentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`p0`](field@Self::p0).
    #[inline]
    pub fn p0(mut self, p0: Everything) -> Self {
        self.p0 = Some(p0);
        self
    }

    /// Sets [`p1`](field@Self::p1).
    #[inline]
    pub fn p1(mut self, p1: Model) -> Self {
        self.p1 = Some(p1);
        self
    }
}

runtime::model::object! {
    PutSentRequest {
        p0: optional("p0"),
        p1: optional("p1"),
    }
}
