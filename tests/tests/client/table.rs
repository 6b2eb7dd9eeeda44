//! A transport that answers from a list, without a network and without waiting.

use std::future::{pending, ready};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anycheck::body::{Body, BodyStream};
use anycheck::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;
use http::{HeaderMap, Request, Response};

/// A request as the transport was given it.
#[derive(Clone, Debug)]
pub struct Given {
    /// Method and URL, as in `GET https://api.anycheck.ai/services`.
    pub line: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

pub enum Answer {
    Reply(Response<&'static str>),
    NoConnection(&'static str),
    Broken(&'static str),
}

#[derive(Clone, Default)]
pub struct Table(Arc<Inner>);

#[derive(Default)]
struct Inner {
    answers: Mutex<Vec<Answer>>,
    given: Mutex<Vec<Given>>,
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

impl Table {
    pub fn new(answers: Vec<Answer>) -> Self {
        let table = Self::default();
        *table.0.answers.lock().unwrap() = answers;
        table
    }

    /// The same answer as often as it is asked for.
    pub fn always(answer: impl Fn() -> Answer) -> Self {
        Self::new((0..64).map(|_| answer()).collect())
    }

    pub fn given(&self) -> Vec<Given> {
        self.0.given.lock().unwrap().clone()
    }

    /// How often something was sent.
    pub fn count(&self) -> usize {
        self.0.given.lock().unwrap().len()
    }

    /// The waits between attempts.
    pub fn slept(&self) -> Vec<Duration> {
        self.0.slept.lock().unwrap().clone()
    }
}

impl Transport for Table {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let (mut stream, mut bytes) = (body.into_stream(), Vec::new());
            while let Some(chunk) = stream.chunk().await {
                bytes.extend_from_slice(&chunk.map_err(TransportError::other)?);
            }
            self.0.given.lock().unwrap().push(Given {
                line: format!("{} {}", parts.method, parts.uri),
                headers: parts.headers,
                body: bytes,
            });
            match self.0.answers.lock().unwrap().remove(0) {
                Answer::Reply(reply) => {
                    Ok(reply.map(|body| BodyStream::full(Bytes::from_static(body.as_bytes()))))
                }
                Answer::NoConnection(why) => Err(TransportError::connect(why)),
                Answer::Broken(why) => Err(TransportError::other(why)),
            }
        })
    }

    /// Waits take no time; time limits, which are longer than any wait here, never run out.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        if duration >= Duration::from_secs(60) {
            return Box::pin(pending());
        }
        self.0.slept.lock().unwrap().push(duration);
        Box::pin(ready(()))
    }
}
