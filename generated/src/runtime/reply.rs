//! A reply that was read to its end, and the ways to decode it.
// needs: model; crates: bytes, http

use std::convert::Infallible;
use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::model::{self, Decode, DecodeError};

/// A reply as it came, read to its end.
#[derive(Clone)]
pub struct Reply {
    head: Head,
    body: Bytes,
}

/// What a reply says before its body.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
}

impl Reply {
    pub(crate) fn new(head: Head, body: Bytes) -> Self {
        Self { head, body }
    }

    /// The status code.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The media type of the body without parameters, as `application/json`.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        let text = self.head.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        text.split(';').next().map(str::trim)
    }

    pub(crate) fn into_head(self) -> Head {
        self.head
    }
}

/// Decodes JSON.
///
/// # Errors
///
/// If the body is not JSON, or not a `T`.
pub fn json<T: Decode>(reply: &Reply) -> Result<T, DecodeError> {
    model::from_slice(&reply.body)
}

/// Decodes text, which has to be UTF-8.
///
/// # Errors
///
/// If the body is not UTF-8.
pub fn text(reply: &Reply) -> Result<String, DecodeError> {
    match std::str::from_utf8(&reply.body) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(DecodeError::new(
            "UTF-8 text",
            format!("other bytes at {}", error.valid_up_to()),
        )),
    }
}

/// Takes the body as it is.
///
/// # Errors
///
/// None.
pub fn bytes(reply: &Reply) -> Result<Bytes, DecodeError> {
    Ok(reply.body.clone())
}

/// Takes no notice of the body.
///
/// # Errors
///
/// None.
pub fn empty(_: &Reply) -> Result<(), DecodeError> {
    Ok(())
}

/// Decodes nothing: for operations of which no error is documented.
///
/// # Errors
///
/// Always.
pub fn never(_: &Reply) -> Result<Infallible, DecodeError> {
    Err(DecodeError::new("no such reply", "one"))
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({:?}, {} bytes)", self.head, self.body.len())
    }
}

/// Shows the names of the headers only, for their values may be secret.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, headers ", self.status.as_u16())?;
        f.debug_list()
            .entries(self.headers.keys().map(|name| name.as_str()))
            .finish()
    }
}
