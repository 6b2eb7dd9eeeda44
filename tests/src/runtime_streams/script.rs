//! A transport whose replies come in pieces, as a script says.

use std::collections::VecDeque;
use std::future::{pending, ready};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Request, Response};

use crate::mini_client::Client;
use crate::runtime::body::{Body, BodyStream};
use crate::runtime::maybe_send::{BoxError, BoxFuture};
use crate::runtime::transport::{Transport, TransportError};

/// What happens next on the connection.
#[derive(Clone)]
pub enum Step {
    Piece(Bytes),
    Broken,
    /// Nothing comes any more.
    Stall,
}

/// Gives the same reply to each request.
#[derive(Clone)]
pub struct Script {
    steps: Vec<Step>,
    status: u16,
    content_type: &'static str,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    headers: Mutex<Option<HeaderMap>>,
    is_dropped: AtomicBool,
}

impl Script {
    pub fn new(steps: Vec<Step>) -> Self {
        Self {
            steps,
            status: 200,
            content_type: "",
            seen: Arc::default(),
        }
    }

    /// A reply that comes in these pieces and ends.
    pub fn pieces<P: AsRef<[u8]>>(pieces: impl IntoIterator<Item = P>) -> Self {
        Self::new(pieces.into_iter().map(piece).collect())
    }

    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub fn content_type(mut self, content_type: &'static str) -> Self {
        self.content_type = content_type;
        self
    }

    /// A client of which one item may have `limit` bytes.
    pub fn client(&self, limit: u64) -> Client {
        let builder = Client::builder().transport(self.clone()).api_key("k");
        builder.max_body_size(limit).build().unwrap()
    }

    /// The header that was sent.
    pub fn sent(&self, name: &str) -> Option<String> {
        let headers = self.seen.headers.lock().unwrap();
        let value = headers.as_ref().unwrap().get(name)?;
        Some(value.to_str().unwrap().to_owned())
    }

    /// Whether the body was given up or read to its end.
    pub fn is_dropped(&self) -> bool {
        self.seen.is_dropped.load(Ordering::SeqCst)
    }
}

pub fn piece(bytes: impl AsRef<[u8]>) -> Step {
    Step::Piece(Bytes::copy_from_slice(bytes.as_ref()))
}

impl Transport for Script {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        *self.seen.headers.lock().unwrap() = Some(request.headers().clone());
        let played = Played {
            rest: self.steps.clone().into(),
            seen: Arc::clone(&self.seen),
        };
        let mut reply = Response::new(BodyStream::new(played));
        *reply.status_mut() = self.status.try_into().unwrap();
        if !self.content_type.is_empty() {
            let value = self.content_type.parse().unwrap();
            reply.headers_mut().insert("content-type", value);
        }
        Box::pin(ready(Ok(reply)))
    }

    /// Time passes for short waits, and stands still for others.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        match duration < Duration::from_secs(60) {
            true => Box::pin(ready(())),
            false => Box::pin(pending()),
        }
    }
}

struct Played {
    rest: VecDeque<Step>,
    seen: Arc<Seen>,
}

impl Stream for Played {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.rest.pop_front() {
            Some(Step::Piece(bytes)) => Poll::Ready(Some(Ok(bytes))),
            Some(Step::Broken) => Poll::Ready(Some(Err("reset".into()))),
            Some(Step::Stall) => {
                self.rest.push_front(Step::Stall);
                Poll::Pending
            }
            None => Poll::Ready(None),
        }
    }
}

impl Drop for Played {
    fn drop(&mut self) {
        self.seen.is_dropped.store(true, Ordering::SeqCst);
    }
}
