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

    /// Sets [`reason`](field@Self::reason).
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

runtime::model::object! {
    DeniedResponse {
        reason: optional("reason"),
    }
}
