//! Types of `secret`.

use super::super::runtime;
use super::{Problem, SecretType};

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SecretError {
    /// Status 400.
    ///
    /// Error.
    BadRequest(Box<Problem>),
    /// Status 401.
    ///
    /// Error.
    Unauthorized(Box<SecretType>),
}

impl SecretError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            400 => reply::json(reply).map(Self::BadRequest),
            401 => reply::json(reply).map(Self::Unauthorized),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
