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
//! use case_empty::bytes::Bytes;
//! use case_empty::http::{Request, Response};
//! use case_empty::transport::{BoxFuture, Transport, TransportError};
//! use case_empty::body::{Body, BodyStream};
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
//! let builder = case_empty::Client::builder().transport(Always("{}"));
//! # drop(builder);
//! # Ok(())
//! # }
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
