//! Types of `Open`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Open {
    pub path: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Open {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Open {
        path: optional("path"),
        ..additional_properties
    }
}
