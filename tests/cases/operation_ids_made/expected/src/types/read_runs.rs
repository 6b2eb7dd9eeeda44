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
}

runtime::model::object! {
    ReadRunsUnprocessableContent {
        detail: optional("detail"),
    }
}
