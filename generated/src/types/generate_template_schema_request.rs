//! Types of `GenerateTemplateSchemaRequest`.

use super::super::runtime;

/// What the document looks like whose schema is wanted.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerateTemplateSchemaRequest {
    /// The document and the fields to read out of it, in plain words.
    pub description: String,
}

impl GenerateTemplateSchemaRequest {
    /// A `GenerateTemplateSchemaRequest` with what is required.
    #[inline]
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
        }
    }
}

runtime::model::object! {
    GenerateTemplateSchemaRequest {
        description: required("description"),
    }
}
