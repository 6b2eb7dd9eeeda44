//! Types of `read_runs_runs_filter_post`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadRunsResponse {
    pub count: Option<i64>,
}

impl ReadRunsResponse {
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
    ReadRunsResponse {
        count: optional("count"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadRunsUnprocessableContent {
    pub detail: Option<String>,
}

impl ReadRunsUnprocessableContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`detail`](field@Self::detail).
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

runtime::model::object! {
    ReadRunsUnprocessableContent {
        detail: optional("detail"),
    }
}
