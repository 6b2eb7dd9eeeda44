//! Types of `untyped`.

use super::super::runtime;
use super::Problem;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UntypedError {
    /// Status 400.
    ///
    /// Error.
    BadRequest(Box<Problem>),
    /// Status 500.
    ///
    /// Error.
    InternalServerError(serde_json::Value),
}

impl UntypedError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            400 => reply::json(reply).map(Self::BadRequest),
            500 => reply::json(reply).map(Self::InternalServerError),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

impl std::fmt::Debug for UntypedError {
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
