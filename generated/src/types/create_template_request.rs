//! Types of `CreateTemplateRequest`.

use super::super::runtime;
use super::{TemplateSchema, TemplateType};

use self::runtime::model::nullable::Nullable;

/// The template to create.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTemplateRequest {
    /// What to call it.
    ///
    /// Example: `"Company Registration Verification"`.
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
    #[inline]
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

    /// Sets [`config`](field@Self::config).
    #[inline]
    pub fn config(mut self, config: serde_json::Map<String, serde_json::Value>) -> Self {
        self.config = Some(config);
        self
    }

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    pub fn type_(mut self, type_: TemplateType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

runtime::model::object! {
    CreateTemplateRequest {
        name: required("name"),
        description: required("description"),
        schema: required("schema"),
        custom_id: optional_nullable("custom_id"),
        instruction: optional_nullable("instruction"),
        config: optional("config"),
        type_: optional("type"),
    }
}
