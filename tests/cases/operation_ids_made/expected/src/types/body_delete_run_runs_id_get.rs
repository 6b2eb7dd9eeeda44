//! Types of `Body_delete_run_runs__id__get`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyDeleteRunRunsIdGet {
    pub limit: Option<bool>,
}

impl BodyDeleteRunRunsIdGet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    BodyDeleteRunRunsIdGet {
        limit: optional("limit"),
    }
}
