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

    /// Sets [`total`](field@Self::total).
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets [`overall_status`](field@Self::overall_status).
    #[inline]
    pub fn overall_status(mut self, overall_status: impl Into<String>) -> Self {
        self.overall_status = Some(overall_status.into());
        self
    }

    /// Sets [`items`](field@Self::items).
    #[inline]
    pub fn items(mut self, items: Vec<Verification>) -> Self {
        self.items = Some(items);
        self
    }
}

runtime::model::object! {
    VerificationList {
        total: optional("total"),
        overall_status: optional("overall_status"),
        items: optional("items"),
    }
}
