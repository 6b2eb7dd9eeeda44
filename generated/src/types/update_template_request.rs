//! Types of `UpdateTemplateRequest`.

use super::super::runtime;
use super::TemplateSchema;

use self::runtime::model::nullable::Nullable;

/// What to change of a custom template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// What to call it.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// An id of your own for it.
    ///
    /// Example: `"comp-reg-v2"`.
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
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`custom_id`](field@Self::custom_id).
    #[inline]
    pub fn custom_id(mut self, custom_id: impl Into<String>) -> Self {
        self.custom_id = Nullable::Value(custom_id.into());
        self
    }

    /// Sets [`custom_id`](field@Self::custom_id) to null.
    #[inline]
    pub fn custom_id_null(mut self) -> Self {
        self.custom_id = Nullable::Null;
        self
    }

    /// Sets [`instruction`](field@Self::instruction).
    #[inline]
    pub fn instruction(mut self, instruction: impl Into<String>) -> Self {
        self.instruction = Nullable::Value(instruction.into());
        self
    }

    /// Sets [`instruction`](field@Self::instruction) to null.
    #[inline]
    pub fn instruction_null(mut self) -> Self {
        self.instruction = Nullable::Null;
        self
    }

    /// Sets [`schema`](field@Self::schema).
    #[inline]
    pub fn schema(mut self, schema: TemplateSchema) -> Self {
        self.schema = Some(schema);
        self
    }

    /// Sets [`config`](field@Self::config).
    #[inline]
    pub fn config(mut self, config: serde_json::Map<String, serde_json::Value>) -> Self {
        self.config = Some(config);
        self
    }
}

runtime::model::object! {
    UpdateTemplateRequest {
        name: optional("name"),
        description: optional("description"),
        custom_id: optional_nullable("custom_id"),
        instruction: optional_nullable("instruction"),
        schema: optional("schema"),
        config: optional("config"),
    }
}
