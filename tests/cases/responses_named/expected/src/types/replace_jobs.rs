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
}

runtime::model::object! {
    ReplaceJobsDefault {
        left: optional("left"),
    }
}
