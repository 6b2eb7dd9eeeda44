//! Types of `watchJobs`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchJobsEvent {
    pub job: Option<String>,
}

impl WatchJobsEvent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    WatchJobsEvent {
        job: optional("job"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchJobsResponse {
    pub jobs: Option<i64>,
}

impl WatchJobsResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    WatchJobsResponse {
        jobs: optional("jobs"),
    }
}
