//! Types of `statuses`.

use http::HeaderMap;

use super::super::runtime;
use super::{Both, Tagged};

use self::runtime::call::reply;
use self::runtime::model::DecodeError;
use self::runtime::parameter::header_value::read_json;

/// The headers of the replies, each where a reply has it.
///
/// One that cannot be read as what the document says is `None`, too; its text is among the
/// headers of the reply.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusesHeaders {
    pub x_about: Option<serde_json::Value>,
}

impl StatusesHeaders {
    /// Reads the headers of a reply.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            x_about: read_json(headers, "X-About"),
        }
    }
}

impl std::fmt::Debug for StatusesHeaders {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StatusesHeaders")
            .field("x_about", &runtime::secret::shown::Shown(&self.x_about))
            .finish()
    }
}

/// What the server replies, by status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StatusesResponse {
    /// Status 200.
    ///
    /// Typed.
    Ok(Box<Both>),
    /// Status 201.
    ///
    /// Untyped.
    Created(serde_json::Value),
}

impl StatusesResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Self::Ok),
            201 => reply::json(reply).map(Self::Created),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

impl std::fmt::Debug for StatusesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ok(value) => f.debug_tuple("Ok").field(value).finish(),
            Self::Created(value) => f
                .debug_tuple("Created")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}

/// What the server replies, by status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StatusesError {
    /// Status 400.
    ///
    /// Typed.
    BadRequest(Box<Tagged>),
    /// Status 500.
    ///
    /// Untyped.
    InternalServerError(serde_json::Map<String, serde_json::Value>),
}

impl StatusesError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            400 => reply::json(reply).map(Self::BadRequest),
            500 => reply::json(reply).map(Self::InternalServerError),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

impl std::fmt::Debug for StatusesError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(value) => f.debug_tuple("BadRequest").field(value).finish(),
            Self::InternalServerError(value) => f
                .debug_tuple("InternalServerError")
                .field(&runtime::secret::shown::Shown(value))
                .finish(),
        }
    }
}
