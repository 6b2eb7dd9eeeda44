//! A client of Hostile reserved names, version 1.0.0.
//!
//! # Use
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case_hostile_reserved::Client::builder()
//!     .base_url("https://api.example.com")
//!     .base_url_credential("token")
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
//! * `base-url`: `base_url`
//! * `borrow`: `borrow`
//! * `build`: `build`
//! * `builder`: `builder`
//! * `call`: `call`
//! * `calls`: `calls`
//! * `client`: `client`
//! * `clone`: `clone`
//! * `clone-from`: `clone_from`
//! * `cmp`: `cmp`
//! * `core`: `core`
//! * `default-tag`: `default`
//! * `fmt`: `fmt`
//! * `from-env`: `from_env`
//! * `into`: `into`
//! * `new`: `new`
//! * `operation`: `operation`
//! * `runtime`: `runtime`
//! * `server`: `server`

#![forbid(unsafe_code)]

pub mod api;
pub mod runtime;
pub mod types;

pub use api::client::{Client, ClientBuilder};
pub use runtime::body::file_part::FilePart;
pub use runtime::body::multipart::Multipart;
pub use runtime::call::Call;
pub use runtime::call::response::Response;
pub use runtime::call::retry::RetryPolicy;
pub use runtime::error::Error;
pub use runtime::secret::Masked;
pub use runtime::secret::Secret;
pub use runtime::stream::call::StreamCall;
pub use runtime::stream::error::StreamError;
pub use runtime::stream::server_events::ServerEvent;
pub use runtime::stream::server_events::ServerEvents;
pub use runtime::transport::Transport;
