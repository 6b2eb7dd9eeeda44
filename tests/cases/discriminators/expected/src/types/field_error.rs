//! Types of `FieldError`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct FieldError {
    /// Set by `new`.
    pub type_: String,
    pub message: String,
    pub field: Option<String>,
}

impl FieldError {
    /// A `FieldError` with what is required.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            type_: "field".to_owned(),
            message: message.into(),
            field: None,
        }
    }

    /// Sets [`field`](field@Self::field).
    #[inline]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

runtime::model::object! {
    FieldError {
        type_: required("type"),
        message: required("message"),
        field: optional("field"),
    }
}
