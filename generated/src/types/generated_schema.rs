//! Types of `GeneratedSchema`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::GeneratedSchemaField;

/// The fields that the description speaks of, as a JSON Schema.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratedSchema {
    /// What the whole is.
    ///
    /// Example: `"object"`.
    pub type_: Option<String>,
    /// The fields, by name.
    pub properties: Option<BTreeMap<String, GeneratedSchemaField>>,
    /// The names of the fields that must be there.
    pub required: Option<Vec<String>>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl GeneratedSchema {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    GeneratedSchema {
        type_: optional("type"),
        properties: optional("properties"),
        required: optional("required"),
        ..additional_properties
    }
}
