//! Types of `Denied`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeniedResponse {
    pub reason: Option<String>,
}

impl DeniedResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    DeniedResponse {
        reason: optional("reason"),
    }
}
