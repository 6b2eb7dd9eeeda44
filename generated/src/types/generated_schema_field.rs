//! Types of `GeneratedSchemaField`.

use std::collections::BTreeMap;

use super::super::runtime;

/// One field that the description speaks of.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratedSchemaField {
    /// What it holds.
    pub type_: Option<String>,
    /// What it means.
    pub description: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl GeneratedSchemaField {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    GeneratedSchemaField {
        type_: optional("type"),
        description: optional("description"),
        ..additional_properties
    }
}
