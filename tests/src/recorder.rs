//! A transport that records what it is given and answers as it is told, without a network.
//!
//! For the runtime as it is mounted in the tests and in the properties, and for the client of
//! AnyCheck: `crate::client_api` says whose `Transport` it is.

use std::collections::VecDeque;
use std::future::{pending, ready};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Method, Request, Response};

use crate::client_api::{Body, BodyStream, BoxError, BoxFuture, Transport, TransportError};

/// A wait of at least this length is a time limit, which never runs out; shorter ones take no time.
const LIMIT: Duration = Duration::from_secs(60);

/// A request as the transport was given it.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The method.
    pub method: Method,
    /// The URL.
    pub uri: String,
    /// The headers.
    pub headers: HeaderMap,
    /// All of the body.
    pub body: Vec<u8>,
}

impl Sent {
    /// The method and the URL, as in `GET https://api.anycheck.ai/services`.
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.uri)
    }

    /// Returns the value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        Some(value.to_str().unwrap_or("not a text"))
    }
}

/// The next event of the connection that a body comes over.
#[derive(Clone, Debug)]
pub enum Step {
    /// These bytes come.
    Piece(Bytes),
    /// The connection breaks.
    Broken,
    /// Nothing comes any more.
    Stall,
}

/// One answer of the transport.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A reply, whose body comes step by step.
    Reply(Response<Vec<Step>>),
    /// No connection can be made.
    NoConnection(&'static str),
    /// The connection breaks.
    Broken(&'static str),
}

/// Makes a reply with these headers and this body.
pub fn reply(status: u16, headers: &[(&str, &str)], body: &'static str) -> Answer {
    let piece = Step::Piece(Bytes::from_static(body.as_bytes()));
    reply_by_step(status, headers, vec![piece])
}

/// Makes a reply with these headers, whose body comes step by step.
pub fn reply_by_step(status: u16, headers: &[(&str, &str)], steps: Vec<Step>) -> Answer {
    let mut reply = Response::builder().status(status);
    for (name, value) in headers {
        reply = reply.header(*name, *value);
    }
    let reply = reply.body(steps);
    Answer::Reply(reply.unwrap_or_else(|error| unreachable!("no reply of a server: {error}")))
}

/// The transport, whose clones share what they record.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Inner>);

#[derive(Default)]
struct Inner {
    answers: Mutex<VecDeque<Answer>>,
    always: Mutex<Option<Answer>>,
    sent: Mutex<Vec<Sent>>,
    slept: Mutex<Vec<Duration>>,
    is_dropped: AtomicBool,
}

impl Recorder {
    /// Makes a transport that answers with these, one after the other, and is asked no more often.
    pub fn new(answers: Vec<Answer>) -> Self {
        let recorder = Self::default();
        *lock(&recorder.0.answers) = answers.into();
        recorder
    }

    /// Makes a transport that answers with the same as often as it is asked.
    pub fn always(answer: Answer) -> Self {
        let recorder = Self::default();
        recorder.answer_always(answer);
        recorder
    }

    /// Answers with the same from now on.
    pub fn answer_always(&self, answer: Answer) {
        *lock(&self.0.always) = Some(answer);
    }

    /// Returns what was sent so far.
    pub fn sent(&self) -> Vec<Sent> {
        lock(&self.0.sent).clone()
    }

    /// Counts the requests that were sent.
    pub fn count(&self) -> usize {
        lock(&self.0.sent).len()
    }

    /// Returns the waits between attempts.
    pub fn slept(&self) -> Vec<Duration> {
        lock(&self.0.slept).clone()
    }

    /// Whether the body of a reply was given up or read to its end.
    pub fn is_dropped(&self) -> bool {
        self.0.is_dropped.load(Ordering::SeqCst)
    }

    fn next(&self) -> Answer {
        let next = lock(&self.0.answers).pop_front();
        match next.or_else(|| lock(&self.0.always).clone()) {
            Some(answer) => answer,
            None => unreachable!("more requests than answers: {:?}", self.sent()),
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
            lock(&self.0.sent).push(Sent {
                method: parts.method,
                uri: parts.uri.to_string(),
                headers: parts.headers,
                body: bytes,
            });
            match self.next() {
                Answer::Reply(reply) => Ok(reply.map(|steps| {
                    let seen = Arc::clone(&self.0);
                    BodyStream::new(Played(steps.into(), seen))
                })),
                Answer::NoConnection(why) => Err(TransportError::connect(why)),
                Answer::Broken(why) => Err(TransportError::other(why)),
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        if duration >= LIMIT {
            return Box::pin(pending());
        }
        lock(&self.0.slept).push(duration);
        Box::pin(ready(()))
    }
}

/// A body in the course of its steps.
struct Played(VecDeque<Step>, Arc<Inner>);

impl Stream for Played {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0.pop_front() {
            Some(Step::Piece(bytes)) => Poll::Ready(Some(Ok(bytes))),
            Some(Step::Broken) => Poll::Ready(Some(Err("reset".into()))),
            Some(Step::Stall) => {
                self.0.push_front(Step::Stall);
                Poll::Pending
            }
            None => Poll::Ready(None),
        }
    }
}

impl Drop for Played {
    fn drop(&mut self) {
        self.1.is_dropped.store(true, Ordering::SeqCst);
    }
}

/// Locks what is recorded, also behind a test that failed.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
