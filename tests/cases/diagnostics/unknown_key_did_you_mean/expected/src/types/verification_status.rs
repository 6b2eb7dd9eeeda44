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
}

runtime::model::object! {
    VerificationStatus {
        id: optional("id"),
    }
}
