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

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

runtime::model::object! {
    GeneratedSchemaField {
        type_: optional("type"),
        description: optional("description"),
        ..additional_properties
    }
}
