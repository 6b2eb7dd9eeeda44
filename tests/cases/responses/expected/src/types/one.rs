//! Types of `one`.

use super::super::runtime;
use super::{Missing, Problem};

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneError {
    /// Status 404.
    ///
    /// Not there.
    NotFound(Box<Missing>),
    /// Status 400 to 499.
    ///
    /// Your fault.
    ClientError(Box<Problem>),
    /// Any other status.
    ///
    /// Our fault.
    Default(Box<Problem>),
}

impl OneError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            404 => reply::json(reply).map(Self::NotFound),
            400..=499 => reply::json(reply).map(Self::ClientError),
            _ => reply::json(reply).map(Self::Default),
        }
    }
}
