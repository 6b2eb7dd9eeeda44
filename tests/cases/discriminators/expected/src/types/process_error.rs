//! Types of `ProcessError`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessError {
    /// Set by `new`.
    pub type_: String,
    pub message: String,
}

impl ProcessError {
    /// A `ProcessError` with what is required.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            type_: "ProcessError".to_owned(),
            message: message.into(),
        }
    }
}

runtime::model::object! {
    ProcessError {
        type_: required("type"),
        message: required("message"),
    }
}
