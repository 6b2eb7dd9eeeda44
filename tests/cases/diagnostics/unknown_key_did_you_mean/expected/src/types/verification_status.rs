//! Types of `VerificationStatus`.

use super::super::runtime;

/// Values: `1`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerificationStatus {
    pub id: Option<String>,
}

impl VerificationStatus {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

runtime::model::object! {
    VerificationStatus {
        id: optional("id"),
    }
}
