//! A client of AnyCheck, version 0.1.0.
//!
//! AnyCheck verifies identities and documents: identity cards and selfies, bank statements,
//! financial statements and more.
//!
//! The usual way through it:
//!
//! 1. Find the service to use (`GET /services`) and the folder to file the result in (`POST /folders`).
//! 2. Upload the files (`POST /uploads`); each upload answers with the paths of the stored
//!    files.
//! 3. Ask for a verification (`POST /verifications`), naming those paths in its configuration.
//! 4. Wait for the webhook, or read the verification (`GET /verifications/{id}`) from time to
//!    time, until it is done.
//!
//! The documentation that this description follows: <https://docs.fintelite.ai/anycheck>
//!
//! # Use
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = anycheck::Client::builder()
//!     .api_key("key")
//!     .build()?;
//! # drop(client);
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! Each tag has a Cargo feature, which turns on its operations and the types that only those
//! need. All of them are on by default, with the feature `all`.
//!
//! * `bank-statements`: `Bank statements`
//! * `folders`: `Folders`
//! * `services`: `Services`
//! * `templates`: `Templates`
//! * `uploads`: `Uploads`
//! * `verifications`: `Verifications`

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
pub use chrono;
pub use http;
#[cfg(feature = "native-tls")]
pub use native_tls;
#[cfg(feature = "reqwest")]
pub use reqwest;
#[cfg(feature = "__rustls")]
pub use rustls;
pub use serde_json;
pub use url;
pub use uuid;

pub use api::client::{Client, ClientBuilder};
pub use api::server::Server;
pub use runtime::body::file_part::FilePart;
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
