//! A transport that records what it is given and answers from a list, without a network.
//!
//! For the runtime as it is mounted here and for the client of AnyCheck: `crate::client_api` says
//! whose `Transport` it is.

use std::future::{pending, ready};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response};

use crate::client_api::{Body, BodyStream, BoxFuture, Transport, TransportError};

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
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

/// One answer of the transport.
pub enum Answer {
    /// A reply.
    Reply(Response<&'static str>),
    /// No connection can be made.
    NoConnection(&'static str),
    /// The connection breaks.
    Broken(&'static str),
}

/// The transport, whose clones share what they record.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Inner>);

#[derive(Default)]
struct Inner {
    answers: Mutex<Vec<Answer>>,
    sent: Mutex<Vec<Sent>>,
    slept: Mutex<Vec<Duration>>,
}

/// A reply with these headers and body.
pub fn reply(status: u16, headers: &[(&str, &str)], body: &'static str) -> Answer {
    let mut reply = Response::builder().status(status);
    for (name, value) in headers {
        reply = reply.header(*name, *value);
    }
    Answer::Reply(reply.body(body).unwrap())
}

impl Recorder {
    /// Makes a transport that answers with these, one after the other.
    pub fn new(answers: Vec<Answer>) -> Self {
        let recorder = Self::default();
        *recorder.0.answers.lock().unwrap() = answers;
        recorder
    }

    /// The same answer as often as it is asked for.
    pub fn always(answer: impl Fn() -> Answer) -> Self {
        Self::new((0..64).map(|_| answer()).collect())
    }

    /// Returns what was sent so far.
    pub fn sent(&self) -> Vec<Sent> {
        self.0.sent.lock().unwrap().clone()
    }

    /// How often something was sent.
    pub fn count(&self) -> usize {
        self.0.sent.lock().unwrap().len()
    }

    /// The waits between attempts.
    pub fn slept(&self) -> Vec<Duration> {
        self.0.slept.lock().unwrap().clone()
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
                method: parts.method,
                uri: parts.uri.to_string(),
                headers: parts.headers,
                body: bytes,
            };
            self.0.sent.lock().unwrap().push(sent);
            match self.0.answers.lock().unwrap().remove(0) {
                Answer::Reply(reply) => {
                    Ok(reply.map(|body| BodyStream::full(Bytes::from_static(body.as_bytes()))))
                }
                Answer::NoConnection(why) => Err(TransportError::connect(why)),
                Answer::Broken(why) => Err(TransportError::other(why)),
            }
        })
    }

    /// Waits take no time, time limits never run out.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        if duration >= Duration::from_secs(60) {
            return Box::pin(pending());
        }
        self.0.slept.lock().unwrap().push(duration);
        Box::pin(ready(()))
    }
}
