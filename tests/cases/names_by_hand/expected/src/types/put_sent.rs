//! Types of `putSent`.

use super::super::runtime;
use super::Feline;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutSentRequest {
    pub p0: Option<Feline>,
}

impl PutSentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`p0`](field@Self::p0).
    #[inline]
    pub fn p0(mut self, p0: Feline) -> Self {
        self.p0 = Some(p0);
        self
    }
}

runtime::model::object! {
    PutSentRequest {
        p0: optional("p0"),
    }
}
