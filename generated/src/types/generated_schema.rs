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

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`properties`](field@Self::properties).
    #[inline]
    pub fn properties(mut self, properties: BTreeMap<String, GeneratedSchemaField>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets [`required`](field@Self::required).
    #[inline]
    pub fn required(mut self, required: Vec<String>) -> Self {
        self.required = Some(required);
        self
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
