//! Types of `UpdateTemplateRequest`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::nullable::Nullable;
use super::TemplateSchema;

/// What to change of a template.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// What to call it.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// An id of your own for it.
    ///
    /// Example: `"comp-reg-v1"`.
    pub custom_id: Nullable<String>,
    /// What the extraction is to mind.
    pub instruction: Nullable<String>,
    /// The fields to read out of a document. Each key is the name of a field, each value an object
    /// that says what it holds: its `type` (such as `string` or `date`), whether it is `required`,
    /// and a `description`.
    pub schema: Option<TemplateSchema>,
    /// Settings of the extraction.
    pub config: Option<serde_json::Map<String, serde_json::Value>>,
}

impl UpdateTemplateRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`custom_id`](field@Self::custom_id).
    pub fn custom_id(mut self, custom_id: impl Into<String>) -> Self {
        self.custom_id = Nullable::Value(custom_id.into());
        self
    }

    /// Sets [`instruction`](field@Self::instruction).
    pub fn instruction(mut self, instruction: impl Into<String>) -> Self {
        self.instruction = Nullable::Value(instruction.into());
        self
    }

    /// Sets [`schema`](field@Self::schema).
    pub fn schema(mut self, schema: TemplateSchema) -> Self {
        self.schema = Some(schema);
        self
    }

    /// Sets [`config`](field@Self::config).
    pub fn config(mut self, config: serde_json::Map<String, serde_json::Value>) -> Self {
        self.config = Some(config);
        self
    }
}

impl Decode for UpdateTemplateRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.optional("name")?,
            description: object.optional("description")?,
            custom_id: object.nullable("custom_id")?,
            instruction: object.nullable("instruction")?,
            schema: object.optional("schema")?,
            config: object.optional("config")?,
        })
    }
}

impl Encode for UpdateTemplateRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("name", &self.name),
            optional("description", &self.description),
            optional("custom_id", &self.custom_id),
            optional("instruction", &self.instruction),
            optional("schema", &self.schema),
            optional("config", &self.config),
        ]);
    }
}

runtime::model::serde_bridge!(UpdateTemplateRequest);
