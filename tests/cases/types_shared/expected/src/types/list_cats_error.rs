//! Types of `error` of `listCats`.

use super::super::runtime;
use super::{Cat, Problem};

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCatsError {
    /// Status 404.
    ///
    /// Not there.
    NotFound(Box<Cat>),
    /// Status 422.
    ///
    /// Not wanted.
    UnprocessableContent(Box<Problem>),
}

impl ListCatsError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            404 => reply::json(reply).map(Self::NotFound),
            422 => reply::json(reply).map(Self::UnprocessableContent),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
