//! Types of `日本語`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiBenYu {
    pub a: Option<String>,
}

impl RiBenYu {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    RiBenYu {
        a: optional("a"),
    }
}
