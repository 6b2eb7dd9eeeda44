//! Types of `Body_read_runs_runs_filter_post`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyReadRuns {
    pub limit: Option<i64>,
}

impl BodyReadRuns {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limit`](field@Self::limit).
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

runtime::model::object! {
    BodyReadRuns {
        limit: optional("limit"),
    }
}
