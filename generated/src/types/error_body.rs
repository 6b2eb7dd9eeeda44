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
}

runtime::model::object! {
    ErrorBody {
        error_code: optional("error_code"),
        message: optional("message"),
        errors: optional("errors"),
    }
}
