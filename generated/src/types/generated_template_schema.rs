//! Types of `GeneratedTemplateSchema`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::GeneratedSchemaEnvelope;

/// The schema that was drafted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratedTemplateSchema {
    /// One more level around the schema that was drafted.
    pub schema: Option<GeneratedSchemaEnvelope>,
}

impl GeneratedTemplateSchema {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`schema`](field@Self::schema).
    pub fn schema(mut self, schema: GeneratedSchemaEnvelope) -> Self {
        self.schema = Some(schema);
        self
    }
}

impl Decode for GeneratedTemplateSchema {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            schema: object.optional("schema")?,
        })
    }
}

impl Encode for GeneratedTemplateSchema {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("schema", &self.schema)]);
    }
}

runtime::model::serde_bridge!(GeneratedTemplateSchema);
