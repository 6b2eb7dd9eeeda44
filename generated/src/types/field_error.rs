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

    /// Sets [`field`](field@Self::field).
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets [`message`](field@Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

runtime::model::object! {
    FieldError {
        field: optional("field"),
        message: optional("message"),
        ..additional_properties
    }
}
