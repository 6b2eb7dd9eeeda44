//! Types of `beside`.

use super::super::runtime::model::DecodeError;
use super::super::runtime::reply;
use super::Problem;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
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
