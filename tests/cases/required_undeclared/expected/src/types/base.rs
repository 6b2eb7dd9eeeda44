//! Types of `Base`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Base {
    pub id: serde_json::Value,
    pub name: serde_json::Value,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Base {
    /// A `Base` with what is required.
    #[inline]
    pub fn new(id: impl Into<serde_json::Value>, name: impl Into<serde_json::Value>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

runtime::model::object! {
    Base {
        id: required("id"),
        name: required("name"),
        ..additional_properties
    }
}
