//! Types of `cred` of `Part`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartCred {
    pub user: Option<String>,
}

impl PartCred {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    PartCred {
        user: optional("user"),
    }
}
