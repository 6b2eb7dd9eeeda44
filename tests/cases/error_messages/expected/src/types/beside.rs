//! Types of `beside`.

use super::super::runtime;
use super::Problem;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum BesideError {
    /// Status 400.
    ///
    /// Error.
    BadRequest(Box<Problem>),
    /// Status 401.
    ///
    /// Error.
    Unauthorized,
    /// Status 500 to 599.
    ///
    /// Error.
    ServerError(String),
}

impl BesideError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            400 => reply::json(reply).map(Self::BadRequest),
            401 => Ok(Self::Unauthorized),
            500..=599 => reply::text(reply).map(Self::ServerError),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

impl std::fmt::Debug for BesideError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BadRequest(value) => f.debug_tuple("BadRequest").field(value).finish(),
            Self::Unauthorized => f.write_str("Unauthorized"),
            Self::ServerError(value) => f
                .debug_tuple("ServerError")
                .field(&runtime::secret::shown::Guarded(value))
                .finish(),
        }
    }
}
