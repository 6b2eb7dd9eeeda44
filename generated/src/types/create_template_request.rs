//! Types of `CreateTemplateRequest`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::nullable::Nullable;
use super::{TemplateSchema, TemplateType};

/// The template to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTemplateRequest {
    /// What to call it.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// The fields to read out of a document. Each key is the name of a field, each value an object
    /// that says what it holds: its `type` (such as `string` or `date`), whether it is `required`,
    /// and a `description`.
    pub schema: TemplateSchema,
    /// An id of your own for it.
    ///
    /// Example: `"comp-reg-v1"`.
    pub custom_id: Nullable<String>,
    /// What the extraction is to mind.
    pub instruction: Nullable<String>,
    /// Settings of the extraction.
    ///
    /// Example: `{}`.
    pub config: Option<serde_json::Map<String, serde_json::Value>>,
    /// Where a template comes from.
    pub type_: Option<TemplateType>,
}

impl CreateTemplateRequest {
    /// A `CreateTemplateRequest` with what is required.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        schema: TemplateSchema,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            schema,
            custom_id: Nullable::Absent,
            instruction: Nullable::Absent,
            config: None,
            type_: None,
        }
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

    /// Sets [`config`](field@Self::config).
    pub fn config(mut self, config: serde_json::Map<String, serde_json::Value>) -> Self {
        self.config = Some(config);
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: TemplateType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl Decode for CreateTemplateRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.required("name")?,
            description: object.required("description")?,
            schema: object.required("schema")?,
            custom_id: object.nullable("custom_id")?,
            instruction: object.nullable("instruction")?,
            config: object.optional("config")?,
            type_: object.optional("type")?,
        })
    }
}

impl Encode for CreateTemplateRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("name", &self.name),
            required("description", &self.description),
            required("schema", &self.schema),
            optional("custom_id", &self.custom_id),
            optional("instruction", &self.instruction),
            optional("config", &self.config),
            optional("type", &self.type_),
        ]);
    }
}

runtime::model::serde_bridge!(CreateTemplateRequest);
