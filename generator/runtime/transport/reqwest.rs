//! A transport over reqwest.

use std::future::ready;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::super::body::{Body, BodyStream};
use super::super::error::build::BuildError;
use super::super::maybe_send::{BoxError, BoxFuture, BoxJob};
use super::{RequestParts, Transport, TransportError};

/// Sends requests with reqwest. It needs a Tokio runtime with its clock and I/O on.
///
/// A client of one's own is given with `from`. It must have its redirects off
/// (`reqwest::redirect::Policy::none()`): reqwest takes API keys along to other servers. Its TLS is
/// a matter of the features of reqwest that its maker turns on: none is turned on here, since it
/// would change the clients of other crates too.
#[derive(Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Makes a transport over a client with the settings of reqwest, but that redirects are off.
    ///
    /// # Errors
    ///
    /// If reqwest cannot set up its TLS.
    pub fn new() -> Result<Self, BuildError> {
        let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        builder.build().map(Self).map_err(BuildError::transport)
    }

    fn execute(
        &self,
        request: reqwest::Request,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        let pending = self.0.execute(request);
        Box::pin(async {
            let reply = pending.await.map_err(error)?;
            Ok(Response::from(reply).map(|body| BodyStream::boxed(Box::pin(Incoming(body)))))
        })
    }
}

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        match reqwest::Request::try_from(request.map(into_reqwest)) {
            Ok(request) => self.execute(request),
            Err(unsent) => Box::pin(ready(Err(error(unsent)))),
        }
    }

    fn send_parts(
        &self,
        parts: RequestParts,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        let mut request = reqwest::Request::new(parts.method, parts.url);
        *request.headers_mut() = parts.headers;
        *request.body_mut() = Some(into_reqwest(parts.body));
        self.execute(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn spawn_blocking(&self, job: BoxJob) {
        super::spawn_blocking(job);
    }
}

/// Shows nothing: the default headers of a client may hold credentials.
impl std::fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReqwestTransport")
    }
}

/// Errors of reqwest name the URL, with all that is in its query.
fn error(error: reqwest::Error) -> TransportError {
    let connect = error.is_connect();
    let error = error.without_url();
    if connect {
        TransportError::connect(error)
    } else {
        TransportError::other(error)
    }
}

fn into_reqwest(body: Body) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => bytes.into(),
        None => {
            let length = body.length();
            reqwest::Body::wrap(Outgoing {
                stream: std::sync::Mutex::new(body.into_stream()),
                length,
            })
        }
    }
}

/// A body for reqwest, which asks for `Sync`: hence the mutex, which is never locked.
struct Outgoing {
    stream: std::sync::Mutex<BodyStream>,
    length: Option<u64>,
}

impl HttpBody for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let stream = self
            .stream
            .get_mut()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        Pin::new(stream)
            .poll_next(context)
            .map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// The body of a reply, without its trailers.
struct Incoming(reqwest::Body);

impl Stream for Incoming {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match Pin::new(&mut self.0).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => Poll::Ready(Some(Ok(data))),
                    Err(_) => continue,
                },
                Poll::Ready(Some(Err(source))) => Poll::Ready(Some(Err(error(source).into()))),
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Pending => Poll::Pending,
            };
        }
    }
}
