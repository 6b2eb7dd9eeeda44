//! Types of `ErrorBody`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::{ErrorCode, FieldError};

/// Why a call failed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Why a call failed, for programs. There are more codes than the ones listed.
    pub error_code: Option<ErrorCode>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// What is wrong with which field. Shown for a request that is not valid.
    pub errors: Option<Vec<FieldError>>,
}

impl ErrorBody {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error_code`](field@Self::error_code).
    pub fn error_code(mut self, error_code: ErrorCode) -> Self {
        self.error_code = Some(error_code);
        self
    }

    /// Sets [`message`](field@Self::message).
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`errors`](field@Self::errors).
    pub fn errors(mut self, errors: Vec<FieldError>) -> Self {
        self.errors = Some(errors);
        self
    }
}

impl Decode for ErrorBody {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            error_code: object.optional("error_code")?,
            message: object.optional("message")?,
            errors: object.optional("errors")?,
        })
    }
}

impl Encode for ErrorBody {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("error_code", &self.error_code),
            optional("message", &self.message),
            optional("errors", &self.errors),
        ]);
    }
}

runtime::model::serde_bridge!(ErrorBody);
