//! Types of `range`.

use super::super::runtime;
use super::{Large, Missing, Pet, Problem};

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RangeResponse {
    /// Status 200.
    ///
    /// As asked.
    Ok(Box<Large>),
    /// Status 200 to 299.
    ///
    /// Otherwise.
    Success(Box<Pet>),
}

impl RangeResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Self::Ok),
            201..=299 => reply::json(reply).map(Self::Success),
            _ => Err(reply::unlisted(reply)),
        }
    }
}

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RangeError {
    /// Status 400.
    ///
    /// Wrong.
    BadRequest(Box<Missing>),
    /// Status 401.
    ///
    /// Who is it?
    Unauthorized,
    /// Status 400 to 499.
    ///
    /// Not so.
    ClientError(Box<Problem>),
    /// Status 599.
    ///
    /// Cut off.
    Status599,
    /// Status 500 to 599.
    ///
    /// Broken.
    ServerError(Box<Problem>),
}

impl RangeError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            400 => reply::json(reply).map(Self::BadRequest),
            401 => Ok(Self::Unauthorized),
            599 => Ok(Self::Status599),
            402..=499 => reply::json(reply).map(Self::ClientError),
            500..=598 => reply::json(reply).map(Self::ServerError),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
