//! Types of `GenerateTemplateSchemaRequest`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

/// What the document looks like whose schema is wanted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenerateTemplateSchemaRequest {
    /// The document and the fields to read out of it, in plain words.
    pub description: String,
}

impl GenerateTemplateSchemaRequest {
    /// A `GenerateTemplateSchemaRequest` with what is required.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
        }
    }
}

impl Decode for GenerateTemplateSchemaRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            description: object.required("description")?,
        })
    }
}

impl Encode for GenerateTemplateSchemaRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("description", &self.description)]);
    }
}

runtime::model::serde_bridge!(GenerateTemplateSchemaRequest);
