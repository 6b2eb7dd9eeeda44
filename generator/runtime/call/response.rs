//! What a successful call gives.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::super::secret::shown::Guarded;
use super::reply::Head;

/// What a successful call gives: the decoded body, to which it derefs, with status and headers.
#[derive(Clone)]
pub struct Response<T> {
    head: Head,
    body: T,
    raw: Option<Bytes>,
}

impl<T> Response<T> {
    /// The reply with this head, of which `raw` was decoded as `body`.
    pub(crate) fn new(head: Head, raw: Bytes, body: T) -> Self {
        let raw = head.keeps_raw.then_some(raw);
        Self { head, body, raw }
    }

    /// The reply with this head, of which `body` is yet to be read.
    pub(crate) fn streaming(head: Head, body: T) -> Self {
        let raw = None;
        Self { head, body, raw }
    }

    /// The status code.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers of the reply.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The body as it came, decompressed, if the call was told to keep it (`keep_raw`). There is
    /// none of a stream.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.raw.as_ref()
    }

    /// The decoded body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The decoded body, by value.
    pub fn into_body(self) -> T {
        self.body
    }

    /// The decoded body, to be changed or read from.
    pub fn body_mut(&mut self) -> &mut T {
        &mut self.body
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

/// Shows the body as its own `Debug` does, and no header values.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("head", &self.head)
            .field("body", &Guarded(&self.body))
            .finish()
    }
}
