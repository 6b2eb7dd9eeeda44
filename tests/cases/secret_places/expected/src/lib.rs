//! A client of Secret places, version 1.0.0.
//!
//! # Use
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case_secret_places::Client::builder()
//!     .build()?;
//! # drop(client);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

#[rustfmt::skip]
pub mod api;
pub mod runtime;
#[rustfmt::skip]
pub mod types;

pub use api::client::{Client, ClientBuilder};
pub use api::server::Server;
pub use runtime::call::Call;
pub use runtime::error::Error;
pub use runtime::file_part::FilePart;
pub use runtime::json_lines::JsonLines;
pub use runtime::multipart::Multipart;
pub use runtime::response::Response;
pub use runtime::retry::RetryPolicy;
pub use runtime::secret::Masked;
pub use runtime::secret::Secret;
pub use runtime::server_events::ServerEvent;
pub use runtime::server_events::ServerEvents;
pub use runtime::stream_call::StreamCall;
pub use runtime::stream_error::StreamError;
pub use runtime::transport::Transport;
