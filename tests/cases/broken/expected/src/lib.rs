//! A client of the API, version .
//!
//! no address:
//!
//! # Use
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case_broken::Client::builder()
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
//! * `some`: `some`

#![forbid(unsafe_code)]

pub mod api;
pub mod runtime;
pub mod types;

pub use api::client::{Client, ClientBuilder};
pub use api::server::Server;
pub use runtime::body::file_part::FilePart;
pub use runtime::call::Call;
pub use runtime::call::response::Response;
pub use runtime::call::retry::RetryPolicy;
pub use runtime::error::Error;
pub use runtime::secret::Masked;
pub use runtime::secret::Secret;
pub use runtime::transport::Transport;
