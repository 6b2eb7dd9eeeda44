//! Types of `Future`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FutureType {
    pub a: Option<String>,
}

impl FutureType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    FutureType {
        a: optional("a"),
    }
}
