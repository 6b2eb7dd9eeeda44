//! What carries requests: one small trait, so that a client does not depend on an HTTP library.
// needs: body, maybe_send; crates: http

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};

use super::body::{Body, BodyStream};
use super::maybe_send::{BoxError, BoxFuture, MaybeSend, MaybeSync};

/// Sends one request and hands over the reply as soon as its headers are there.
///
/// An implementation follows no redirects, repeats nothing and adds no credentials: all of that
/// is done above it. The URI of a request may hold credentials in its query, so do not log it.
pub trait Transport: MaybeSend + MaybeSync {
    /// Sends `request`. A reply with any status is `Ok`.
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>>;

    /// Completes after `duration` and not before: the clock of time limits and of the waits between
    /// attempts.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        self.as_ref().send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.as_ref().sleep(duration)
    }
}

/// A request got no reply, or its reply broke off.
#[derive(Debug)]
pub struct TransportError {
    connect: bool,
    source: BoxError,
}

impl TransportError {
    /// The connection was never made, so the server has seen nothing of the request.
    pub fn connect(source: impl Into<BoxError>) -> Self {
        Self {
            connect: true,
            source: source.into(),
        }
    }

    /// The request may have reached the server.
    pub fn other(source: impl Into<BoxError>) -> Self {
        Self {
            connect: false,
            source: source.into(),
        }
    }

    /// The error itself if it is one already, else one that may have reached the server.
    pub(crate) fn from_source(source: BoxError) -> Self {
        source.downcast().map_or_else(Self::other, |error| *error)
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
