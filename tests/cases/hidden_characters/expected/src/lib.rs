//! A client of ab c\[31m de fg hi, version ab c\[31m de fg hi.
//!
//! ab c\[31m de fg hi
//!
//! a b \[31m c d e f g h i j k l � m n
//!
//! # Head ing
//!
//! * item a b
//!
//! |a|b c|
//! |-|---|
//! |&#32;a|bc|
//!
//! ```json
//! {"code": "&#x202e;a&#13;b"}
//! ```
//!
//! ```text
//! indented &#x202e;a&#13;b
//! ```
//!
//! [link](<https://e.example/a b> "title a b") [image](https://e.example/ "a") [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;)
//! **b** *a b* ~~c~~ `code &#x202e;` \<b title="&amp;#x202e;"> \</b> [note](https://e.example/ " ") and \[\^1\]
//!
//! \[\^1\]: Foot a b
//!
//! * a b \[31m c d e f g h i j k l � m n
//!
//! # Head ing
//!
//! * item a b
//!
//! |a|b c|
//! |-|---|
//! |&#32;a|bc|
//!
//! ```json
//! {"code": "&#x202e;a&#13;b"}
//! ```
//!
//! ```text
//! indented &#x202e;a&#13;b
//! ```
//!
//! [link](<https://e.example/a b> "title a b") [image](https://e.example/ "a") [https://e.example/&amp;#x202e;](https://e.example/&amp;#x202e;)
//! **b** *a b* ~~c~~ `code &#x202e;` \<b title="&amp;#x202e;"> \</b> [note](https://e.example/ " ") and \[\^1\]
//!
//! \[\^1\]: Foot a b: ab c\[31m de fg hi
//!
//! * Terms of service: ab c\[31m de fg hi
//! * Contact: ab c\[31m de fg hi.
//! * Contact: ab c\[31m de fg hi
//! * Contact: mailto:ab c\[31m de fg hi
//! * Licence of the API: ab c\[31m de fg hi: ab c\[31m de fg hi
//!
//! # Use
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case_hidden_characters::Client::builder()
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
//! * `ab-c-31mde-fg-h-i`: `ab c[31m de  fg hi`
//! * `two`: `two`

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
pub use api::server::Server;
pub use runtime::body::file_part::FilePart;
pub use runtime::call::Call;
pub use runtime::call::pending::Pending;
pub use runtime::call::response::Response;
pub use runtime::call::retry::RetryPolicy;
pub use runtime::error::Error;
pub use runtime::error::build::BuildError;
pub use runtime::secret::Secret;

/// What a call gives: the reply with its decoded body, or why there is none.
pub type Result<T, E = std::convert::Infallible> = std::result::Result<Response<T>, Error<E>>;
