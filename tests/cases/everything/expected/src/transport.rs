//! What carries requests to the server: an HTTP library, or a stand-in for tests.
//!
//! With the features that are on by default a client brings its transport. Another one is given to
//! `transport` of the [`ClientBuilder`](super::ClientBuilder); it implements [`Transport`], which
//! sends one request and hands over one reply. Retries, credentials, redirects and decoding are
//! above it.
//!
//! A transport for tests that answers everything alike:
//!
//! ```
//! use case_everything::bytes::Bytes;
//! use case_everything::http::{Request, Response};
//! use case_everything::transport::{BoxFuture, Transport, TransportError};
//! use case_everything::body::{Body, BodyStream};
//!
//! struct Always(&'static str);
//!
//! impl Transport for Always {
//!     fn send(
//!         &self,
//!         _: Request<Body>,
//!     ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
//!         let body = BodyStream::full(Bytes::from_static(self.0.as_bytes()));
//!         Box::pin(async { Ok(Response::new(body)) })
//!     }
//!
//!     fn sleep(&self, _: std::time::Duration) -> BoxFuture<'_, ()> {
//!         // No time passes: a client that waits waits for nothing.
//!         Box::pin(std::future::pending())
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let builder = case_everything::Client::builder().transport(Always("{}"));
//! # drop(builder);
//! # Ok(())
//! # }
//! ```
//!
//! A transport around another one, which writes a line for each request, those of retries and
//! redirects included. The query is left out, for credentials may stand in it, and so are headers and
//! bodies. Where an API has secrets in its paths, leave those out too.
//!
//! ```no_run
//! # #[cfg(feature = "__hyper")]
//! # mod logged {
//! use case_everything::body::{Body, BodyStream};
//! use case_everything::http::{Request, Response};
//! use case_everything::transport::{BoxFuture, BoxJob, HyperTransport, Transport, TransportError};
//!
//! struct Logged<T>(T);
//!
//! impl<T: Transport> Transport for Logged<T> {
//!     fn send(
//!         &self,
//!         request: Request<Body>,
//!     ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
//!         let line = format!("{} {}", request.method(), request.uri().path());
//!         Box::pin(async move {
//!             let reply = self.0.send(request).await;
//!             match &reply {
//!                 Ok(reply) => println!("{line}: {}", reply.status()),
//!                 Err(error) => println!("{line}: {error}"),
//!             }
//!             reply
//!         })
//!     }
//!
//!     fn sleep(&self, duration: std::time::Duration) -> BoxFuture<'_, ()> {
//!         self.0.sleep(duration)
//!     }
//!
//!     fn spawn_blocking(&self, job: BoxJob) {
//!         self.0.spawn_blocking(job);
//!     }
//! }
//!
//! # pub fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let builder = case_everything::Client::builder().transport(Logged(HyperTransport::new()?));
//! # drop(builder);
//! # Ok(())
//! # }
//! # }
//! # fn main() {}
//! ```
//!
//! A service on the same machine may listen at a Unix socket. The base URL says what `Host` is, and
//! the path before those of the operations:
//!
//! ```no_run
//! # #[cfg(all(unix, feature = "__hyper"))]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let transport = case_everything::transport::HyperTransport::new()?.unix_socket("/run/service.sock");
//! let builder = case_everything::Client::builder()
//!     .base_url("http://localhost")
//!     .transport(transport);
//! # drop(builder);
//! # Ok(())
//! # }
//! # fn main() {}
//! ```
//!
//! So it is with the feature `reqwest`, of which the redirects have to be off:
//!
//! ```no_run
//! # #[cfg(all(unix, feature = "reqwest"))]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use case_everything::reqwest::redirect::Policy;
//! use case_everything::transport::ReqwestTransport;
//!
//! let http = case_everything::reqwest::Client::builder()
//!     .redirect(Policy::none())
//!     .unix_socket("/run/service.sock")
//!     .build()?;
//! let builder = case_everything::Client::builder()
//!     .base_url("http://localhost")
//!     .transport(ReqwestTransport::from(http));
//! # drop(builder);
//! # Ok(())
//! # }
//! # fn main() {}
//! ```

pub use super::runtime::maybe_send::BoxError;
pub use super::runtime::maybe_send::BoxFuture;
pub use super::runtime::maybe_send::BoxJob;
pub use super::runtime::maybe_send::BoxStream;
pub use super::runtime::maybe_send::MaybeSend;
pub use super::runtime::maybe_send::MaybeSync;
pub use super::runtime::transport::RequestParts;
pub use super::runtime::transport::Transport;
pub use super::runtime::transport::TransportError;

#[cfg(all(feature = "__hyper", not(target_arch = "wasm32")))]
pub use super::runtime::transport::hyper::HyperTransport;

#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use super::runtime::transport::reqwest::ReqwestTransport;
