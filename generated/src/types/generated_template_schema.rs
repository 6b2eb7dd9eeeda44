//! Types of `GeneratedTemplateSchema`.

use super::super::runtime;
use super::GeneratedSchemaEnvelope;

/// The schema that was drafted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratedTemplateSchema {
    /// One more level around the schema that was drafted.
    pub schema: Option<GeneratedSchemaEnvelope>,
}

impl GeneratedTemplateSchema {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    GeneratedTemplateSchema {
        schema: optional("schema"),
    }
}
