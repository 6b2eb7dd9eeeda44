//! Types of `HasBase`.

use super::super::runtime;
use super::Base;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HasBase {
    pub base: Option<Base>,
}

impl HasBase {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    HasBase {
        base: optional("base"),
    }
}
