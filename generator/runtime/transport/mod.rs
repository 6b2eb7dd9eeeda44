//! What carries requests: one small trait, so that a client does not depend on an HTTP library.

#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
pub mod body;
#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
pub mod connect;
pub mod headers;
#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "hyper", feature = "aws-lc", feature = "native-tls")))
)]
pub mod hyper;
#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
pub mod io;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub mod reqwest;
#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
pub mod tls;

use std::error::Error;
use std::fmt;
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use http::uri::InvalidUri;
use http::{HeaderMap, Method, Request, Response};
use url::Url;

use super::body::{Body, BodyStream};
use super::maybe_send::{BoxError, BoxFuture, BoxJob, MaybeSend, MaybeSync};

/// Sends one request and hands over the reply as soon as its headers are there.
///
/// An implementation follows no redirects, repeats nothing and adds no credentials: all of that is
/// done above it. So is the decoding of compressed bodies; one that decodes them all the same
/// removes `Content-Encoding`. The URI of a request may hold credentials in its query, so do not
/// log it.
pub trait Transport: MaybeSend + MaybeSync {
    /// Sends `request`. A reply with any status is `Ok`.
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>>;

    /// Sends a request whose URL is at hand in a form that was read already. A transport that wants a
    /// [`Url`] implements this too, and is spared reading the URI; the others can leave it as it is.
    fn send_parts(
        &self,
        parts: RequestParts,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        match parts.into_request() {
            Ok(request) => self.send(request),
            Err(error) => Box::pin(ready(Err(TransportError::other(error)))),
        }
    }

    /// Completes after `duration` and not before: the clock of time limits and of the waits between
    /// attempts.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Runs `job` where it holds up no other task: on a thread that may be blocked. The job
    /// computes for a while and waits for nothing; it decodes a body, or one item of a stream, of
    /// more than 1 MiB. It ends by itself soon after the time limit of its call, or once nobody
    /// waits for the call any more. If it is dropped without being run, the call fails.
    ///
    /// Unless a transport implements it, the job is run at once, in place, so that it holds up the
    /// task that asks for the reply, until the time limit of the call at the latest.
    fn spawn_blocking(&self, job: BoxJob) {
        job();
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        self.as_ref().send(request)
    }

    fn send_parts(
        &self,
        parts: RequestParts,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        self.as_ref().send_parts(parts)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.as_ref().sleep(duration)
    }

    fn spawn_blocking(&self, job: BoxJob) {
        self.as_ref().spawn_blocking(job);
    }
}

/// Runs a job on a thread of tokio that may wait, or at once where there is no tokio.
#[cfg(all(feature = "__tokio", not(target_arch = "wasm32")))]
fn spawn_blocking(job: BoxJob) {
    match tokio::runtime::Handle::try_current() {
        // Nobody joins it: the job itself hands its result over.
        Ok(executor) => drop(executor.spawn_blocking(job)),
        Err(_) => job(),
    }
}

/// A request before it has a URI. It shows nothing of itself, for all of it may be secret.
#[derive(Clone)]
pub struct RequestParts<B = Body> {
    /// The method.
    pub method: Method,
    /// Where it goes.
    pub url: Url,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: B,
}

impl<B> RequestParts<B> {
    /// The same request with another body.
    pub(crate) fn with_body<C>(self, body: C) -> RequestParts<C> {
        RequestParts {
            method: self.method,
            url: self.url,
            headers: self.headers,
            body,
        }
    }
}

impl RequestParts {
    /// The request with its URI.
    ///
    /// # Errors
    ///
    /// If the URL is longer than a URI can be.
    pub fn into_request(self) -> Result<Request<Body>, InvalidUri> {
        let mut request = Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.url.as_str().parse()?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// A request got no reply, or its reply broke off.
#[derive(Debug)]
pub struct TransportError {
    connect: bool,
    source: BoxError,
    /// Empty until it is known which operation failed.
    pub(crate) operation: &'static str,
}

impl TransportError {
    /// The connection was never made, so the server has seen nothing of the request.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self {
            connect: true,
            source: source.into(),
            operation: "",
        }
    }

    /// The request may have reached the server.
    pub fn other(source: impl Into<BoxError>) -> Self {
        Self {
            connect: false,
            source: source.into(),
            operation: "",
        }
    }

    /// The error itself if it is one already, else one that may have reached the server.
    pub(crate) fn from_source(source: BoxError) -> Self {
        source.downcast().map_or_else(Self::other, |error| *error)
    }

    pub(crate) fn of(self, operation: &'static str) -> Self {
        Self { operation, ..self }
    }

    /// Whether the connection was never made.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.connect
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.connect {
            true => "no connection to the server could be made",
            false => "the exchange with the server failed",
        })
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.source.as_ref())
    }
}
