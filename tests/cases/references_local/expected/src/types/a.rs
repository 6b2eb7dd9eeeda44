//! Types of `a`.

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
pub struct AHeaders {
    pub x_a: Option<i64>,
}

impl AHeaders {
    /// Reads the headers of a reply.
    #[inline]
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            x_a: read(headers, "X-A"),
        }
    }
}

/// What the server replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AError {
    /// Status 400.
    ///
    /// ok
    BadRequest(String),
    /// Status 404.
    ///
    /// x
    NotFound,
}

impl AError {
    #[inline]
    pub(crate) fn from_reply(reply: &reply::Reply) -> Result<Self, DecodeError> {
        match reply.status().as_u16() {
            400 => reply::json(reply).map(Self::BadRequest),
            404 => Ok(Self::NotFound),
            _ => Err(reply::unlisted(reply)),
        }
    }
}
