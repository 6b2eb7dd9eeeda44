//! Types of `replaceJobs`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceJobsResponse {
    pub total: Option<i64>,
}

impl ReplaceJobsResponse {
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
}

runtime::model::object! {
    ReplaceJobsResponse {
        total: optional("total"),
    }
}

/// Twice
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceJobsDefault {
    pub left: Option<i64>,
}

impl ReplaceJobsDefault {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`left`](field@Self::left).
    #[inline]
    pub fn left(mut self, left: i64) -> Self {
        self.left = Some(left);
        self
    }
}

runtime::model::object! {
    ReplaceJobsDefault {
        left: optional("left"),
    }
}
