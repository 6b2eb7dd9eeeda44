//! Types of `Any`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Any {
    pub id: String,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Any {
    /// A `Any` with what is required.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    Any {
        id: required("id"),
        ..additional_properties
    }
}
