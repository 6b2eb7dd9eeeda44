//! Types of `ErrorBody`.

use super::super::runtime;
use super::{ErrorCode, FieldError};

/// Why a call failed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Why a call failed, for programs. There are more codes than the ones listed.
    pub error_code: Option<ErrorCode>,
    /// What went wrong, for people, such as "Verification not found".
    ///
    /// Example: `"Invalid Verification ID"`.
    pub message: Option<String>,
    /// What is wrong with which field. Shown for a request that is not valid.
    pub errors: Option<Vec<FieldError>>,
}

impl ErrorBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error_code`](field@Self::error_code).
    #[inline]
    pub fn error_code(mut self, error_code: ErrorCode) -> Self {
        self.error_code = Some(error_code);
        self
    }

    /// Sets [`message`](field@Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`errors`](field@Self::errors).
    #[inline]
    pub fn errors(mut self, errors: Vec<FieldError>) -> Self {
        self.errors = Some(errors);
        self
    }
}

runtime::model::object! {
    ErrorBody {
        error_code: optional("error_code"),
        message: optional("message"),
        errors: optional("errors"),
    }
}
