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

    /// Sets [`schema`](field@Self::schema).
    #[inline]
    pub fn schema(mut self, schema: GeneratedSchemaEnvelope) -> Self {
        self.schema = Some(schema);
        self
    }
}

runtime::model::object! {
    GeneratedTemplateSchema {
        schema: optional("schema"),
    }
}
