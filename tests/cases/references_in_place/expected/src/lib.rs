//! A client of T, version 1.
//!
//! # Use
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case_references_in_place::Client::builder()
//!     .base_url("https://api.example.com")
//!     .build()?;
//! # drop(client);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

pub mod api;
pub mod runtime;

pub use api::client::{Client, ClientBuilder};
pub use runtime::call::Call;
pub use runtime::call::response::Response;
pub use runtime::call::retry::RetryPolicy;
pub use runtime::error::Error;
pub use runtime::secret::Masked;
pub use runtime::secret::Secret;
pub use runtime::transport::Transport;
