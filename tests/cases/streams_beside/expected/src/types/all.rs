//! Types of `all`.

use super::super::runtime;
use super::Answer;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllResponse {
    /// Status 200.
    ///
    /// In every way.
    Ok(String),
    /// Status 202.
    ///
    /// Later.
    Accepted(Box<Answer>),
    /// Status 204.
    ///
    /// Nothing.
    NoContent,
}

impl AllResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::text(reply).map(Self::Ok),
            202 => reply::json(reply).map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
