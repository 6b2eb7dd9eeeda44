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
