//! Types of `dropJobs`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropJobsResponse {
    pub count: Option<i64>,
}

impl DropJobsResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    DropJobsResponse {
        count: optional("count"),
    }
}
