//! A transport that records what it is given and answers from a list, without a network.

use std::future::{pending, ready};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response};

use crate::runtime::body::{Body, BodyStream};
use crate::runtime::maybe_send::BoxFuture;
use crate::runtime::transport::{Transport, TransportError};

/// A request as the transport was given it.
#[derive(Clone, Debug)]
pub struct Sent {
    pub method: Method,
    pub uri: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Sent {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

/// One answer of the transport.
pub enum Answer {
    Reply(Response<&'static str>),
    NoConnection,
    Broken,
}

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
    pub fn new(answers: Vec<Answer>) -> Self {
        let recorder = Self::default();
        *recorder.0.answers.lock().unwrap() = answers;
        recorder
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.0.sent.lock().unwrap().clone()
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
                Answer::NoConnection => Err(TransportError::connect("refused")),
                Answer::Broken => Err(TransportError::other("reset")),
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
