//! Connections of the default transport: to a server, or by way of a proxy.

use std::io::{self, IoSlice};
#[cfg(unix)]
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use tower_service::Service;

use super::super::maybe_send::{BoxError, BoxFuture};
use super::io::Io;
use super::tls::Tls;

/// The time that a connection is silent before the system asks whether it is still there, and before it
/// asks again.
const SILENCE: Duration = Duration::from_secs(15);

/// The most times that the system asks.
const PROBES: u32 = 3;

/// The time that what was sent may stay unconfirmed.
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNCONFIRMED: Duration = Duration::from_secs(30);

/// The most bytes that are read at a time before others get their turn: a server that sends without
/// end would keep whoever reads from noticing that nobody waits any more.
const AT_A_TIME: usize = 64 * 1024;

/// A connection that is ready for requests.
pub(crate) struct Wire {
    io: Box<dyn Io>,
    is_http2: bool,
    is_proxied: bool,
    /// The most that was read since there was nothing to read.
    read: usize,
    cut: Cut,
}

/// Ends a connection of HTTP/1.1 from outside: what is yet to be written would keep it open for as
/// long as the server likes, also when nobody waits for the reply any more.
#[derive(Clone, Default)]
pub(crate) struct Cut(Arc<Mutex<Writing>>);

#[derive(Default)]
struct Writing {
    is_cut: bool,
    /// Whether the server takes nothing at the moment.
    is_blocked: bool,
    /// Wakes the task that drives the connection.
    driver: Option<Waker>,
}

impl Cut {
    /// Whether the server takes nothing at the moment.
    pub(crate) fn is_blocked(&self) -> bool {
        let writing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        writing.is_blocked
    }

    /// Ends the connection.
    pub(crate) fn cut(&self) {
        let mut writing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        writing.is_cut = true;
        let driver = writing.driver.take();
        drop(writing);
        if let Some(driver) = driver {
            driver.wake();
        }
    }

    /// Notes whether something waits to be written, unless the connection was cut.
    fn note<T>(&self, context: &Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        let mut writing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if writing.is_cut {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        writing.is_blocked = written.is_pending();
        if writing.is_blocked {
            writing.drive(context);
        }
        written
    }

    /// Notes who waits for something to read.
    fn wait(&self, context: &Context<'_>) {
        let mut writing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        writing.drive(context);
    }
}

impl Writing {
    fn drive(&mut self, context: &Context<'_>) {
        match &mut self.driver {
            Some(driver) => driver.clone_from(context.waker()),
            driver => *driver = Some(context.waker().clone()),
        }
    }
}

/// The way to all servers.
#[derive(Clone)]
pub(crate) enum Way {
    /// Straight to them, but for those that are to be reached by a proxy.
    Net(Arc<Matcher>),
    /// By a socket of this machine, whatever their names.
    #[cfg(unix)]
    Socket(Arc<Path>),
}

impl Way {
    /// The proxy for a server.
    pub(crate) fn proxy(&self, server: &Uri) -> Option<Intercept> {
        match self {
            Self::Net(proxies) => proxies.intercept(server),
            #[cfg(unix)]
            Self::Socket(_) => None,
        }
    }
}

/// Makes connections for the pool.
#[derive(Clone)]
pub(crate) struct Connector {
    hop: Hop,
    way: Way,
}

impl Connector {
    pub(crate) fn new(tls: Tls, way: Way) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(SILENCE));
        tcp.set_keepalive_interval(Some(SILENCE));
        tcp.set_keepalive_retries(Some(PROBES));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(UNCONFIRMED));
        let hop = Hop { tcp, tls };
        Self { hop, way }
    }

    async fn connect(mut self, server: Uri) -> Result<Wire, BoxError> {
        let is_secure = server.scheme() == Some(&Scheme::HTTPS);
        let (io, is_proxied) = match self.way.proxy(&server) {
            Some(proxy) if is_secure => (self.tunnel(&proxy, &server).await?, false),
            Some(proxy) => (self.hop.call(proxy.uri().clone()).await?, true),
            None => (self.straight(&server).await?, false),
        };
        let (io, is_http2) = match is_secure {
            true => self.hop.tls.secure(name(&server), io).await?,
            false => (io, false),
        };
        Ok(Wire {
            io,
            is_http2,
            is_proxied,
            read: 0,
            cut: Cut::default(),
        })
    }

    /// Goes to a server without a proxy.
    async fn straight(&mut self, server: &Uri) -> Result<Box<dyn Io>, BoxError> {
        match &self.way {
            Way::Net(_) => Ok(Box::new(self.hop.tcp.call(server.clone()).await?)),
            #[cfg(unix)]
            Way::Socket(path) => {
                let socket = tokio::net::UnixStream::connect(path).await?;
                Ok(Box::new(hyper_util::rt::TokioIo::new(socket)))
            }
        }
    }

    /// Asks a proxy for a way through to a server.
    async fn tunnel(&self, proxy: &Intercept, server: &Uri) -> Result<Box<dyn Io>, BoxError> {
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.hop.clone());
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        Ok(tunnel.call(server.clone()).await?)
    }
}

impl Service<Uri> for Connector {
    type Response = Wire;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Wire, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        Box::pin(self.clone().connect(server))
    }
}

/// Makes connections to proxies, which may want TLS too.
#[derive(Clone)]
struct Hop {
    tcp: HttpConnector,
    tls: Tls,
}

impl Service<Uri> for Hop {
    type Response = Box<dyn Io>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Box<dyn Io>, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, proxy: Uri) -> Self::Future {
        let Self { mut tcp, tls } = self.clone();
        Box::pin(async move {
            match proxy.scheme_str() {
                Some("http") => Ok(Box::new(tcp.call(proxy).await?) as Box<dyn Io>),
                Some("https") => {
                    let io = Box::new(tcp.call(proxy.clone()).await?);
                    tls.secure_proxy(name(&proxy), io).await
                }
                _ => Err("proxies are asked by HTTP, not by SOCKS".into()),
            }
        })
    }
}

/// The name of a server as TLS wants it: an IPv6 address stands in brackets only in a URI.
fn name(uri: &Uri) -> &str {
    uri.host()
        .unwrap_or_default()
        .trim_matches(|bracket| matches!(bracket, '[' | ']'))
}

impl Connection for Wire {
    fn connected(&self) -> Connected {
        let connected = Connected::new().proxy(self.is_proxied);
        match self.is_http2 {
            true => connected.negotiated_h2(),
            false => connected.extra(self.cut.clone()),
        }
    }
}

impl Read for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.read >= AT_A_TIME {
            self.read = 0;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let room = buffer.remaining();
        let read = Pin::new(&mut self.io).poll_read(context, buffer);
        self.read = match read {
            Poll::Ready(_) => self.read.saturating_add(room),
            Poll::Pending => {
                self.cut.wait(context);
                0
            }
        };
        read
    }
}

impl Write for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write(context, bytes);
        self.cut.note(context, written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let written = Pin::new(&mut self.io).poll_flush(context);
        self.cut.note(context, written)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let written = Pin::new(&mut self.io).poll_shutdown(context);
        self.cut.note(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write_vectored(context, pieces);
        self.cut.note(context, written)
    }
}
