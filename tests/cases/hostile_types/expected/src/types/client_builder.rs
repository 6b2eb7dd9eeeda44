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
}

runtime::model::object! {
    ClientBuilder {
        a: optional("a"),
    }
}
