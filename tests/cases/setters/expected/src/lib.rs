//! A client of Setters, version 1.0.0.
//!
//! # Use
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case_setters::Client::builder()
//!     .base_url("https://api.example.com")
//!     .build()?;
//! # drop(client);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

pub mod api;
pub mod body;
pub mod error;
pub mod json;
#[allow(
    dead_code,
    unused_imports,
    reason = "a client seldom uses all that its parts can do"
)]
mod runtime;
pub mod stream;
pub mod transport;
pub mod types;

pub use bytes;
pub use http;
#[cfg(feature = "native-tls")]
pub use native_tls;
#[cfg(feature = "reqwest")]
pub use reqwest;
#[cfg(feature = "__rustls")]
pub use rustls;
pub use serde_json;
pub use url;

pub use api::client::{Client, ClientBuilder};
pub use runtime::call::Call;
pub use runtime::call::pending::Pending;
pub use runtime::call::response::Response;
pub use runtime::call::retry::RetryPolicy;
pub use runtime::error::Error;
pub use runtime::error::build::BuildError;
pub use runtime::model::nullable::Nullable;
pub use runtime::secret::Secret;

/// What a call gives: the reply with its decoded body, or why there is none.
pub type Result<T, E = std::convert::Infallible> = std::result::Result<Response<T>, Error<E>>;
