//! Types of `Template`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;
use super::{TemplateSchema, TemplateType};

use self::runtime::model::nullable::Nullable;

/// What the Document Extraction service is to read out of a kind of document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    /// The template itself.
    pub id: Option<Uuid>,
    /// What it is called.
    ///
    /// Example: `"KTP Verification"`.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// An id that you gave it.
    pub custom_id: Nullable<String>,
    /// What the extraction is to mind.
    pub instruction: Nullable<String>,
    /// The fields to read out of a document. Each key is the name of a field, each value an object
    /// that says what it holds: its `type` (such as `string` or `date`), whether it is `required`,
    /// and a `description`.
    pub schema: Option<TemplateSchema>,
    /// Settings of the extraction.
    pub config: Option<serde_json::Map<String, serde_json::Value>>,
    /// Where a template comes from.
    pub type_: Option<TemplateType>,
    /// When it was created.
    pub created_at: Option<DateTime<FixedOffset>>,
    /// When it last changed.
    pub updated_at: Nullable<DateTime<FixedOffset>>,
}

impl Template {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
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

    /// Sets [`instruction`](field@Self::instruction).
    #[inline]
    pub fn instruction(mut self, instruction: impl Into<String>) -> Self {
        self.instruction = Nullable::Value(instruction.into());
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

    /// Sets [`type_`](field@Self::type_).
    #[inline]
    pub fn type_(mut self, type_: TemplateType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Sets [`created_at`](field@Self::created_at).
    #[inline]
    pub fn created_at(mut self, created_at: DateTime<FixedOffset>) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets [`updated_at`](field@Self::updated_at).
    #[inline]
    pub fn updated_at(mut self, updated_at: DateTime<FixedOffset>) -> Self {
        self.updated_at = Nullable::Value(updated_at);
        self
    }
}

runtime::model::object! {
    Template {
        id: optional("id"),
        name: optional("name"),
        description: optional("description"),
        custom_id: optional_nullable("custom_id"),
        instruction: optional_nullable("instruction"),
        schema: optional("schema"),
        config: optional("config"),
        type_: optional("type"),
        created_at: optional("created_at"),
        updated_at: optional_nullable("updated_at"),
    }
}
