//! Types of `texts`.

use bytes::Bytes;

use super::super::runtime;
use super::Pw;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;
use self::runtime::secret::Secret;

/// What the server replies, by status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TextsResponse {
    /// Status 200.
    ///
    /// Secret.
    Ok(Pw),
    /// Status 201.
    ///
    /// Null.
    Created(Secret<String>),
    /// Status 202.
    ///
    /// Number.
    Accepted(Secret<i64>),
    /// Status 203.
    ///
    /// One of two.
    NonAuthoritativeInformation(Secret<String>),
    /// Status 206.
    ///
    /// A part.
    PartialContent(Secret<String>),
    /// Status 207.
    ///
    /// XML.
    MultiStatus(Secret<String>),
    /// Status 208.
    ///
    /// YAML.
    AlreadyReported(Secret<String>),
    /// Status 226.
    ///
    /// Nothing is said.
    ImUsed(String),
}

impl TextsResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::hidden_text(reply).map(Self::Ok),
            201 => reply::hidden_text(reply).map(Self::Created),
            202 => reply::parsed(reply).map(Self::Accepted),
            203 => reply::hidden_text(reply).map(Self::NonAuthoritativeInformation),
            206 => reply::hidden_text(reply).map(Self::PartialContent),
            207 => reply::hidden_text(reply).map(Self::MultiStatus),
            208 => reply::hidden_text(reply).map(Self::AlreadyReported),
            226 => reply::text(reply).map(Self::ImUsed),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

impl std::fmt::Debug for TextsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ok(value) => f.debug_tuple("Ok").field(value).finish(),
            Self::Created(value) => f.debug_tuple("Created").field(value).finish(),
            Self::Accepted(value) => f.debug_tuple("Accepted").field(value).finish(),
            Self::NonAuthoritativeInformation(value) => f
                .debug_tuple("NonAuthoritativeInformation")
                .field(value)
                .finish(),
            Self::PartialContent(value) => f.debug_tuple("PartialContent").field(value).finish(),
            Self::MultiStatus(value) => f.debug_tuple("MultiStatus").field(value).finish(),
            Self::AlreadyReported(value) => f.debug_tuple("AlreadyReported").field(value).finish(),
            Self::ImUsed(value) => f
                .debug_tuple("ImUsed")
                .field(&runtime::secret::shown::Guarded(value))
                .finish(),
        }
    }
}

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextsError {
    /// Status 400.
    ///
    /// A form.
    BadRequest(Secret<Bytes>),
    /// Status 401.
    ///
    /// Bytes.
    Unauthorized(Secret<Bytes>),
    /// Status 402.
    ///
    /// JSON in a text.
    PaymentRequired(Secret<String>),
    /// Status 403.
    ///
    /// Events.
    Forbidden(Secret<String>),
}

impl TextsError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            400 => reply::hidden_bytes(reply).map(Self::BadRequest),
            401 => reply::hidden_bytes(reply).map(Self::Unauthorized),
            402 => reply::hidden_text(reply).map(Self::PaymentRequired),
            403 => reply::hidden_text(reply).map(Self::Forbidden),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
