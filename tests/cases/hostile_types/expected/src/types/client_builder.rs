//! Types of `ClientBuilder`.

use super::super::runtime;
use super::VecType;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientBuilder {
    pub a: Option<VecType>,
}

impl ClientBuilder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: VecType) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    ClientBuilder {
        a: optional("a"),
    }
}
