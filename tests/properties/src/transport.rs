//! A transport without a network, and futures without a runtime.

use std::collections::VecDeque;
use std::future::{Future, pending, ready};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Request, Response};

use crate::runtime::body::{Body, BodyStream};
use crate::runtime::maybe_send::{BoxError, BoxFuture};
use crate::runtime::transport::{Transport, TransportError};

/// Waits for a future that never has to wait for anything.
pub fn wait_for<F: Future>(future: F) -> Result<F::Output, String> {
    const MOST_POLLS: usize = 100_000;
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..MOST_POLLS {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Ok(output);
        }
    }
    Err("it waits for ever".to_owned())
}

/// A request as it was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The whole URI.
    pub uri: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

/// Keeps requests, and answers each with the same pieces.
#[derive(Clone, Debug, Default)]
pub struct Recorder {
    status: u16,
    pieces: Vec<Bytes>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Recorder {
    /// Answers with a status and a body in pieces.
    pub fn new(status: u16, pieces: Vec<Bytes>) -> Self {
        Self {
            status,
            pieces,
            sent: Arc::default(),
        }
    }

    /// Takes the only request that was sent, if there was one.
    ///
    /// # Errors
    ///
    /// If there were more.
    pub fn take(&self) -> Result<Option<Sent>, String> {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        let one = sent.pop();
        match sent.len() {
            0 => Ok(one),
            more => Err(format!("{} requests", more + 1)),
        }
    }
}

impl Transport for Recorder {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let mut stream = body.into_stream();
            let mut bytes = Vec::new();
            while let Some(chunk) = stream.chunk().await {
                bytes.extend_from_slice(&chunk.map_err(TransportError::other)?);
            }
            let sent = Sent {
                uri: parts.uri.to_string(),
                headers: parts.headers,
                body: bytes,
            };
            self.sent
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(sent);
            let pieces = Pieces(self.pieces.clone().into());
            let reply = Response::builder().status(self.status);
            reply
                .body(BodyStream::new(pieces))
                .map_err(TransportError::other)
        })
    }

    /// Short waits take no time, long ones are limits that are never reached.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        match duration < Duration::from_secs(30) {
            true => Box::pin(ready(())),
            false => Box::pin(pending()),
        }
    }
}

struct Pieces(VecDeque<Bytes>);

impl Stream for Pieces {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(Ok))
    }
}
