//! Types of `a`.

use super::super::runtime;
use super::Facts;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AResponse {
    /// Status 200.
    ///
    /// ```text
    /// fn broken( {
    /// ```
    Ok(Box<Facts>),
    /// Status 201.
    ///
    /// */ and /* and //! and ///
    Created,
}

impl AResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Self::Ok),
            201 => Ok(Self::Created),
            _ => reply::json(reply).map(Self::Ok),
        }
    }
}
