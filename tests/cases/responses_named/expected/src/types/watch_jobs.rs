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

    /// Sets [`job`](field@Self::job).
    #[inline]
    pub fn job(mut self, job: impl Into<String>) -> Self {
        self.job = Some(job.into());
        self
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

    /// Sets [`jobs`](field@Self::jobs).
    #[inline]
    pub fn jobs(mut self, jobs: i64) -> Self {
        self.jobs = Some(jobs);
        self
    }
}

runtime::model::object! {
    WatchJobsResponse {
        jobs: optional("jobs"),
    }
}
