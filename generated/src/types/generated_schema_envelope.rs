//! Types of `GeneratedSchemaEnvelope`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};
use super::GeneratedSchema;

/// One more level around the schema that was drafted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratedSchemaEnvelope {
    /// The fields that the description speaks of, as a JSON Schema.
    pub schema: Option<GeneratedSchema>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl GeneratedSchemaEnvelope {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`schema`](field@Self::schema).
    pub fn schema(mut self, schema: GeneratedSchema) -> Self {
        self.schema = Some(schema);
        self
    }
}

impl Decode for GeneratedSchemaEnvelope {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            schema: object.optional("schema")?,
            additional_properties: object.additional(&["schema"])?,
        })
    }
}

impl Encode for GeneratedSchemaEnvelope {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("schema", &self.schema),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(GeneratedSchemaEnvelope);
