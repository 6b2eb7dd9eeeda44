//! Types of `ApiError`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, Encode, Sink};
use super::super::runtime::union;
use super::{FieldError, ProcessError};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApiError {
    /// If `type` is `ProcessError`.
    ProcessError(Box<ProcessError>),
    /// If `type` is `field`.
    FieldError(Box<FieldError>),
    /// What went wrong.
    ///
    /// If `type` is `AnyError`.
    AnyError(Box<ApiErrorAnyError>),
    /// None of these, as received.
    Other(serde_json::Value),
}

impl Decode for ApiError {
    #[inline]
    fn decode(json: Json<'_>) -> Self {
        union::by_tag(
            json,
            "type",
            Self::Other,
            &[
                ("ProcessError", |json| {
                    Self::ProcessError(Decode::decode(json))
                }),
                ("field", |json| Self::FieldError(Decode::decode(json))),
                ("AnyError", |json| Self::AnyError(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for ApiError {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::ProcessError(value) => value.encode(sink),
            Self::FieldError(value) => value.encode(sink),
            Self::AnyError(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(ApiError);

impl From<ProcessError> for ApiError {
    #[inline]
    fn from(value: ProcessError) -> Self {
        Self::ProcessError(Box::new(value))
    }
}

impl From<FieldError> for ApiError {
    #[inline]
    fn from(value: FieldError) -> Self {
        Self::FieldError(Box::new(value))
    }
}

impl From<ApiErrorAnyError> for ApiError {
    #[inline]
    fn from(value: ApiErrorAnyError) -> Self {
        Self::AnyError(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ApiErrorAnyError {
    /// Set by `new`.
    pub type_: String,
    pub message: String,
}

impl ApiErrorAnyError {
    /// A `ApiErrorAnyError` with what is required.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            type_: "AnyError".to_owned(),
            message: message.into(),
        }
    }
}

runtime::model_object::object!(ApiErrorAnyError {
    type_: required("type"),
    message: required("message"),
});
