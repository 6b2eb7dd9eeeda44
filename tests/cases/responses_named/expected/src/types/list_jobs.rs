//! Types of `listJobs`.

use super::super::runtime;
use super::StartJobCreated;

/// Job
pub type ListJobsResponseItem = StartJobCreated;

/// Twice
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsNotFound {
    pub reason: Option<String>,
}

impl ListJobsNotFound {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ListJobsNotFound {
        reason: optional("reason"),
    }
}
