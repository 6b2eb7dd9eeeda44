//! Types of `getToken`.

use super::super::runtime;
use super::Reason;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTokenError {
    /// Status 403.
    ///
    /// Why not.
    Forbidden(Reason),
    /// Status 404.
    ///
    /// Nothing.
    NotFound,
}

impl GetTokenError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            403 => reply::hidden_text(reply).map(Self::Forbidden),
            404 => Ok(Self::NotFound),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
