//! The body of a reply, handed over piece by piece.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;

use super::super::body::BodyStream;
use super::super::maybe_send::{BoxError, BoxFuture};
use super::super::model::DecodeError;
use super::super::transport::{Transport, TransportError};
use super::error::StreamError;

/// How long a stream may send nothing, unless it is set: long enough for servers that speak now
/// and then, short enough for a lost connection to be noticed.
const IDLE_TIMEOUT: Duration = Duration::from_secs(5 * 60);

/// The body of a reply as it comes, in pieces of any length.
///
/// The whole may be of any length and take any time, but if nothing comes for the idle timeout
/// (five minutes unless set), it ends with an error. Nothing is read that nobody waits for;
/// dropping it gives up the rest.
pub struct ByteStream {
    /// Gone behind the end, which closes the connection.
    body: Option<BodyStream>,
    pub(super) transport: Arc<dyn Transport>,
    /// Those of one item, if this is read item by item.
    pub(super) limits: Limits,
    idle_timeout: Option<Duration>,
    /// Set while somebody waits.
    alarm: Option<BoxFuture<'static, ()>>,
}

/// The limits of one item of a stream.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// The most bytes.
    pub(crate) length: u64,
    /// The most nodes of JSON.
    pub(crate) nodes: u64,
}

/// A way to hand over the body of a reply as it comes: `S` is what it becomes.
pub struct Reading<S> {
    /// Refuses replies whose headers say that they are something else.
    pub(crate) check: fn(&HeaderMap) -> Result<(), DecodeError>,
    /// Makes the stream.
    pub(crate) open: fn(ByteStream) -> S,
}

/// Hands over bytes as they are.
#[must_use]
pub const fn bytes() -> Reading<ByteStream> {
    Reading {
        check: |_| Ok(()),
        open: |stream| stream,
    }
}

impl ByteStream {
    pub(crate) fn new(body: BodyStream, transport: Arc<dyn Transport>, limits: Limits) -> Self {
        Self {
            body: Some(body),
            transport,
            limits,
            idle_timeout: Some(IDLE_TIMEOUT),
            alarm: None,
        }
    }

    /// Sets how long the server may send nothing while somebody waits for the next piece; `None`
    /// is for ever.
    pub fn set_idle_timeout(&mut self, idle_timeout: Option<Duration>) {
        self.idle_timeout = idle_timeout;
        self.alarm = None;
    }

    /// The next piece; `None` at the end, and behind an error. Giving up the wait loses nothing.
    pub async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn poll_alarm(&mut self, context: &mut Context<'_>) -> Poll<StreamError> {
        let Some(limit) = self.idle_timeout else {
            return Poll::Pending;
        };
        let alarm = self.alarm.get_or_insert_with(|| {
            let transport = Arc::clone(&self.transport);
            Box::pin(async move { transport.sleep(limit).await })
        });
        alarm
            .as_mut()
            .poll(context)
            .map(|()| StreamError::Timeout(limit))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let next = match Pin::new(body).poll_next(context) {
            Poll::Ready(next) => next.map(|chunk| chunk.map_err(broken)),
            Poll::Pending => Some(Err(ready!(self.poll_alarm(context)))),
        };
        self.alarm = None;
        if !matches!(next, Some(Ok(_))) {
            self.body = None;
        }
        Poll::Ready(next)
    }
}

fn broken(source: BoxError) -> StreamError {
    StreamError::Transport(Box::new(TransportError::from_source(source)))
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("idle_timeout", &self.idle_timeout)
            .finish_non_exhaustive()
    }
}

impl<S> fmt::Debug for Reading<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reading")
    }
}
