//! Types of `listCats`.

use super::super::runtime;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCatsError {
    /// Status 404.
    ///
    /// none
    Nobody,
    /// Status 500.
    ///
    /// broken
    InternalServerError(String),
}

impl ListCatsError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            404 => Ok(Self::Nobody),
            500 => reply::text(reply).map(Self::InternalServerError),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
