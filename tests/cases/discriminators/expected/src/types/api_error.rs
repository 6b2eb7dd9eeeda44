//! Types of `ApiError`.

use super::super::runtime;
use super::{FieldError, ProcessError};

use self::runtime::json::Json;
use self::runtime::model::{Decode, Encode, Sink};
use self::runtime::union;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ApiError {
    /// If `type` is `ProcessError`.
    Process(Box<ProcessError>),
    /// If `type` is `field`.
    Field(Box<FieldError>),
    /// What went wrong.
    ///
    /// If `type` is `AnyError`.
    Any(Box<ApiErrorAny>),
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
                ("ProcessError", |json| Self::Process(Decode::decode(json))),
                ("field", |json| Self::Field(Decode::decode(json))),
                ("AnyError", |json| Self::Any(Decode::decode(json))),
            ],
        )
    }
}

impl Encode for ApiError {
    #[inline]
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Process(value) => value.encode(sink),
            Self::Field(value) => value.encode(sink),
            Self::Any(value) => value.encode(sink),
            Self::Other(value) => value.encode(sink),
        }
    }
}

runtime::model::serde_bridge!(ApiError);

impl From<ProcessError> for ApiError {
    #[inline]
    fn from(value: ProcessError) -> Self {
        Self::Process(Box::new(value))
    }
}

impl From<FieldError> for ApiError {
    #[inline]
    fn from(value: FieldError) -> Self {
        Self::Field(Box::new(value))
    }
}

impl From<ApiErrorAny> for ApiError {
    #[inline]
    fn from(value: ApiErrorAny) -> Self {
        Self::Any(Box::new(value))
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct ApiErrorAny {
    /// Set by `new`.
    pub type_: String,
    pub message: String,
}

impl ApiErrorAny {
    /// A `ApiErrorAny` with what is required.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            type_: "AnyError".to_owned(),
            message: message.into(),
        }
    }
}

runtime::model::object! {
    ApiErrorAny {
        type_: required("type"),
        message: required("message"),
    }
}
