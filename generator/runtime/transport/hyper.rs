//! The default transport: hyper with a pool of connections, and nothing else that is done above it.

use std::fmt;
use std::future::ready;
#[cfg(unix)]
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, PROXY_AUTHORIZATION};
use http::uri::Scheme;
use http::{HeaderValue, Request, Response};
use hyper::body::Incoming;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::super::body::{Body, BodyStream};
use super::super::error::build::BuildError;
use super::super::maybe_send::{BoxFuture, BoxJob};
use super::body::{self, Exchange, Outgoing};
use super::connect::{Connector, Way};
use super::tls::Tls;
use super::{Transport, TransportError};

/// The time after which a connection that nobody uses is closed.
const IDLE: Duration = Duration::from_secs(90);

/// The most times that a request which the server has put back unread is sent again.
const PUT_BACK: u32 = 2;

/// Sends requests with hyper. It needs a Tokio runtime with its clock and I/O on.
///
/// It speaks HTTP/1.1, and HTTP/2 with the feature `http2` where the server offers that. Proxies are
/// those of `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in either case, unless set.
///
/// What is left of the body of a request is not sent once its reply was read, or nobody waits for
/// it.
#[derive(Clone)]
pub struct HyperTransport {
    client: Client<Connector, Outgoing>,
    tls: Tls,
    way: Way,
}

impl HyperTransport {
    /// Makes a transport that trusts what the system trusts.
    ///
    /// # Errors
    ///
    /// If the TLS library finds no certificates to trust.
    pub fn new() -> Result<Self, BuildError> {
        let tls = Tls::new().map_err(BuildError::transport)?;
        Ok(Self::with(tls, usual_way()))
    }

    /// Makes a transport with a TLS configuration of one's own. Its ALPN protocols are set here.
    #[cfg(feature = "__rustls")]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "hyper", feature = "aws-lc"))))]
    #[must_use]
    pub fn with_rustls(config: rustls::ClientConfig) -> Self {
        Self::with(Tls::with_rustls(config), usual_way())
    }

    /// Makes a transport with a connector of one's own, which says itself what protocols it offers.
    #[cfg(feature = "native-tls")]
    #[must_use]
    pub fn with_native_tls(connector: native_tls::TlsConnector) -> Self {
        let tls = Tls::Native(connector.clone(), connector);
        Self::with(tls, usual_way())
    }

    /// Sends everything by the proxy at `url`, but what `except` names in the manner of `NO_PROXY`.
    #[must_use]
    pub fn proxy(self, url: &str, except: &str) -> Self {
        let matcher = Matcher::builder().all(url).no(except).build();
        Self::with(self.tls, Way::Net(Arc::new(matcher)))
    }

    /// Sends everything without a proxy.
    #[must_use]
    pub fn no_proxy(self) -> Self {
        let none = Matcher::builder().build();
        Self::with(self.tls, Way::Net(Arc::new(none)))
    }

    /// Sends everything by the Unix socket at `path`, without a proxy, whatever host the base URL
    /// names; that is still what `Host` and TLS say. A socket that is not there is an error of the
    /// call, not of this. A later [`proxy`](Self::proxy) takes its place.
    #[cfg(unix)]
    #[must_use]
    pub fn unix_socket(self, path: impl AsRef<Path>) -> Self {
        Self::with(self.tls, Way::Socket(Arc::from(path.as_ref())))
    }

    fn with(tls: Tls, way: Way) -> Self {
        let connector = Connector::new(tls.clone(), way.clone());
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .build(connector);
        Self { client, tls, way }
    }

    /// Adds what hyper leaves to others.
    fn complete(&self, request: &mut Request<Outgoing>) {
        // Towards HTTPS, the tunnel through the proxy takes the credentials.
        let plain = request.uri().scheme() == Some(&Scheme::HTTP);
        let proxy = self.way.proxy(request.uri()).filter(|_| plain);
        let headers = request.headers_mut();
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static("*/*"));
        if let Some(credentials) = proxy.as_ref().and_then(|proxy| proxy.basic_auth()) {
            headers
                .entry(PROXY_AUTHORIZATION)
                .or_insert_with(|| credentials.clone());
        }
    }

    /// Sends a request, and sends it again if the server says that it has not looked at it.
    async fn exchange(
        &self,
        mut request: Request<Outgoing>,
    ) -> Result<Response<Incoming>, TransportError> {
        for _ in 0..PUT_BACK {
            let Some(copy) = copy(&request) else { break };
            match self.client.request(request).await {
                Err(error) if is_put_back(&error) => request = copy,
                result => return result.map_err(classify),
            }
        }
        self.client.request(request).await.map_err(classify)
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        if !matches!(request.uri().scheme_str(), Some("http" | "https")) {
            let error = TransportError::other("the URL is neither http nor https");
            return Box::pin(ready(Err(error)));
        }
        let mut request = request.map(Outgoing::new);
        self.complete(&mut request);
        Box::pin(async move {
            let exchange = Exchange::of(&mut request);
            let reply = self.exchange(request).await?;
            Ok(reply.map(|body| body::stream(body, exchange)))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn spawn_blocking(&self, job: BoxJob) {
        super::spawn_blocking(job);
    }
}

/// Shows nothing: the address of a proxy may hold credentials.
impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperTransport")
    }
}

/// By the proxies that the environment names.
fn usual_way() -> Way {
    Way::Net(Arc::new(Matcher::from_system()))
}

/// Tells whether the server may have seen the request.
fn classify(error: Error) -> TransportError {
    match error.is_connect() {
        true => TransportError::connect(error),
        false => TransportError::other(error),
    }
}

/// Copies a request, unless its body is a stream or no server can put it back.
fn copy(request: &Request<Outgoing>) -> Option<Request<Outgoing>> {
    if !cfg!(feature = "http2") {
        return None;
    }
    let mut copy = Request::new(request.body().copy()?);
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    Some(copy)
}

/// Whether the server says that it has done nothing with a request (RFC 9113, section 8.7).
#[cfg(feature = "http2")]
fn is_put_back(error: &Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            let closed = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
            let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            return error.is_remote() && (closed || refused);
        }
        source = error.source();
    }
    false
}

/// Only HTTP/2 has a way to say so.
#[cfg(not(feature = "http2"))]
fn is_put_back(_: &Error) -> bool {
    false
}
