//! Types of `next`.

use super::super::runtime;
use super::Large;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NextResponse {
    /// Status 200.
    ///
    /// Large.
    Ok(Box<Large>),
    /// Status 202.
    ///
    /// Nothing yet.
    Accepted,
}

impl NextResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Self::Ok),
            202 => Ok(Self::Accepted),
            _ => reply::json(reply).map(Self::Ok),
        }
    }
}

/// What the server replies, by status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NextError {
    /// Status 404.
    ///
    /// Large too.
    NotFound(Box<Large>),
    /// Status 429.
    ///
    /// A word.
    TooManyRequests(String),
}

impl NextError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            404 => reply::json(reply).map(Self::NotFound),
            429 => reply::text(reply).map(Self::TooManyRequests),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

impl std::fmt::Debug for NextError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotFound(value) => f.debug_tuple("NotFound").field(value).finish(),
            Self::TooManyRequests(value) => f
                .debug_tuple("TooManyRequests")
                .field(&runtime::secret::shown::Guarded(value))
                .finish(),
        }
    }
}
