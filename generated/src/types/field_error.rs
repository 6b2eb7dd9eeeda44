//! Types of `FieldError`.

use std::collections::BTreeMap;

use super::super::runtime;

/// What is wrong with one field of a request.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldError {
    /// The field.
    pub field: Option<String>,
    /// What is wrong with it, for people.
    pub message: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl FieldError {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    FieldError {
        field: optional("field"),
        message: optional("message"),
        ..additional_properties
    }
}
