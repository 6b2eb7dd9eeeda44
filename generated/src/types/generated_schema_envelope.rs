//! Types of `GeneratedSchemaEnvelope`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::GeneratedSchema;

/// One more level around the schema that was drafted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratedSchemaEnvelope {
    /// The fields that the description speaks of, as a JSON Schema.
    pub schema: Option<GeneratedSchema>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl GeneratedSchemaEnvelope {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    GeneratedSchemaEnvelope {
        schema: optional("schema"),
        ..additional_properties
    }
}
