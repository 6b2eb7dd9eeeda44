//! Bodies as the transport sees them: what is sent, and what arrives.

#[cfg(any(feature = "gzip", feature = "brotli"))]
pub mod content_decoder;
pub mod content_encoding;
pub mod file_part;
#[cfg(all(feature = "__tokio", not(target_arch = "wasm32")))]
pub mod file_stream;
pub mod form;
pub mod media_type;
pub mod multipart;
pub mod multipart_stream;
pub mod payload;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::maybe_send::{BoxError, BoxStream, MaybeSend};

/// The body of one request that is about to be sent.
pub struct Body(Content);

enum Content {
    Empty,
    Full(Bytes),
    Stream(BodyStream, Option<u64>),
}

/// Bytes that come piece by piece.
///
/// A body that always has a next piece lets others have a turn now and then: a time limit, for
/// example.
pub struct BodyStream {
    pieces: BoxStream<Result<Bytes, BoxError>>,
    /// The number of pieces since there was none to be had.
    in_a_row: u8,
}

/// The number of pieces that are handed over before others get a turn.
const MOST_IN_A_ROW: u8 = 64;

impl Body {
    /// No body at all.
    #[must_use]
    pub const fn empty() -> Self {
        Self(Content::Empty)
    }

    /// A body that is in memory as a whole.
    #[must_use]
    pub const fn full(bytes: Bytes) -> Self {
        Self(Content::Full(bytes))
    }

    /// A body that is read while it is sent; `length` in bytes if it is known.
    #[must_use]
    pub const fn stream(stream: BodyStream, length: Option<u64>) -> Self {
        Self(Content::Stream(stream, length))
    }

    /// The length in bytes, if it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Empty => Some(0),
            Content::Full(bytes) => Some(bytes.len() as u64),
            Content::Stream(_, length) => *length,
        }
    }

    /// Whether the request has no body, which is not the same as one of no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self.0, Content::Empty)
    }

    /// The whole body, unless it is a stream.
    #[must_use]
    pub fn as_bytes(&self) -> Option<Bytes> {
        match &self.0 {
            Content::Empty => Some(Bytes::new()),
            Content::Full(bytes) => Some(bytes.clone()),
            Content::Stream(..) => None,
        }
    }

    /// The body as a stream, whatever it is.
    #[must_use]
    pub fn into_stream(self) -> BodyStream {
        match self.0 {
            Content::Empty => BodyStream::full(Bytes::new()),
            Content::Full(bytes) => BodyStream::full(bytes),
            Content::Stream(stream, _) => stream,
        }
    }
}

impl BodyStream {
    /// The pieces of `stream`.
    pub fn new<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + MaybeSend + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::boxed(Box::pin(Boxed(Box::pin(stream))))
    }

    /// The pieces of `stream`, which is boxed already, as its errors are.
    #[must_use]
    pub fn boxed(stream: BoxStream<Result<Bytes, BoxError>>) -> Self {
        Self {
            pieces: stream,
            in_a_row: 0,
        }
    }

    /// One piece.
    #[must_use]
    pub fn full(bytes: Bytes) -> Self {
        Self::boxed(Box::pin(Once(Some(bytes))))
    }

    /// The next piece; `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, BoxError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.in_a_row == MOST_IN_A_ROW {
            self.in_a_row = 0;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let next = self.pieces.as_mut().poll_next(context);
        self.in_a_row = match next {
            Poll::Ready(_) => self.in_a_row + 1,
            Poll::Pending => 0,
        };
        next
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(stream)"),
        }
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyStream")
    }
}

/// A stream whose errors are boxed.
struct Boxed<S>(Pin<Box<S>>);

impl<S, E> Stream for Boxed<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.as_mut().poll_next(context);
        next.map(|item| item.map(|chunk| chunk.map_err(Into::into)))
    }
}

/// A stream of one item.
struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}
