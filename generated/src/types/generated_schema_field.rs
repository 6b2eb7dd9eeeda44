//! Types of `GeneratedSchemaField`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

/// One field that the description speaks of.
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Decode for GeneratedSchemaField {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            type_: object.optional("type")?,
            description: object.optional("description")?,
            additional_properties: object.additional(&["type", "description"])?,
        })
    }
}

impl Encode for GeneratedSchemaField {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("type", &self.type_),
            optional("description", &self.description),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(GeneratedSchemaField);
