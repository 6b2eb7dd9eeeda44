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

    /// Sets [`base`](field@Self::base).
    #[inline]
    pub fn base(mut self, base: Base) -> Self {
        self.base = Some(base);
        self
    }
}

runtime::model::object! {
    HasBase {
        base: optional("base"),
    }
}
