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

    /// Sets [`count`](field@Self::count).
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

runtime::model::object! {
    DropJobsResponse {
        count: optional("count"),
    }
}
