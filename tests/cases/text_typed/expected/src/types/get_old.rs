//! Types of `getOld`.

use http::HeaderMap;

use super::super::runtime;

use self::runtime::call::reply;
use self::runtime::model::DecodeError;
use self::runtime::parameter::header_value::read;

/// The headers of the replies, each where a reply has it.
///
/// One that cannot be read as what the document says is `None`, too; its text is among the
/// headers of the reply.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOldHeaders {
    pub location: Option<String>,
}

impl GetOldHeaders {
    /// Reads the headers of a reply.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            location: read(headers, "Location"),
        }
    }
}

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOldResponse {
    /// Status 200.
    ///
    /// Here.
    Ok(serde_json::Value),
    /// Status 307.
    ///
    /// Elsewhere.
    TemporaryRedirect,
}

impl GetOldResponse {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            200 => reply::json(reply).map(Self::Ok),
            307 => Ok(Self::TemporaryRedirect),
            _ => reply::json(reply).map(Self::Ok),
        }
    }
}
