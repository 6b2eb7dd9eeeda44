//! Types of `VerificationList`.

use super::super::runtime;
use super::Verification;

/// One page of the verifications of a result.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerificationList {
    /// How many verifications there are in total.
    ///
    /// Example: `10`.
    pub total: Option<i64>,
    /// Where the result as a whole stands.
    ///
    /// Example: `"COMPLETED"`.
    pub overall_status: Option<String>,
    /// The verifications of this page.
    pub items: Option<Vec<Verification>>,
}

impl VerificationList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    VerificationList {
        total: optional("total"),
        overall_status: optional("overall_status"),
        items: optional("items"),
    }
}
