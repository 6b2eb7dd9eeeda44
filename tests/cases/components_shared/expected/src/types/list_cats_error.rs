//! Types of `error` of `listCats`.

use super::super::runtime;
use super::{ListCatsForbidden, ListCatsUnauthorized};

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCatsError {
    /// Status 401.
    ///
    /// Who?
    Unauthorized(Box<ListCatsUnauthorized>),
    /// Status 403.
    ///
    /// No.
    Forbidden(Box<ListCatsForbidden>),
}

impl ListCatsError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            401 => reply::json(reply).map(Self::Unauthorized),
            403 => reply::json(reply).map(Self::Forbidden),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
