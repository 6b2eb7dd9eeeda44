//! Types of `Body_read_all_flows_get`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyReadAllFlowsGet {
    pub limit: Option<String>,
}

impl BodyReadAllFlowsGet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    BodyReadAllFlowsGet {
        limit: optional("limit"),
    }
}
