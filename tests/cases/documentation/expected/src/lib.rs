//! A client of Documentation, version 1.0.0.
//!
//! What a document says about things.
//!
//! Several paragraphs. With more than one line.
//!
//! * The manual: <https://example.com/docs>
//! * Terms of service: <https://example.com/terms>
//! * Contact: Somebody.
//! * Contact: <https://example.com/contact>
//! * Contact: mailto:somebody@example.com
//! * Licence of the API: MIT: <https://example.com/licence>
//!
//! # Use
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case_documentation::Client::builder()
//!     .base_url("https://api.example.com")
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
//! * `pets`: `pets`

#![forbid(unsafe_code)]

pub mod api;
pub mod runtime;
pub mod types;

pub use api::client::{Client, ClientBuilder};
pub use runtime::call::Call;
pub use runtime::call::response::Response;
pub use runtime::call::retry::RetryPolicy;
pub use runtime::error::Error;
pub use runtime::secret::Masked;
pub use runtime::secret::Secret;
pub use runtime::transport::Transport;
