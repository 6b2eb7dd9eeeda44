//! A client of Hostile \*/ `docs` of two lines, version 1 \*/.
//!
//! */ and /* and //! and ///
//!
//! """ and "# and r#"
//!
//! \`one backtick
//!
//! ````text
//!
//! ```rust
//! fn broken( {
//!
//! ~~~
//! unclosed
//!
//! <script>alert(1)</script> <b>bold <img src=x onerror=y> <!-- open
//!
//! [broken](
//!
//! [link] [other][missing] [`Vec`] [Client]
//!
//! [ok](https://example.com/a_b_c) https://example.com/bare <https://example.com/auto>
//!
//!  indented with a tab
//!
//!     indented code
//!
//!         deeper
//!
//! word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
//! ````
//!
//! * Contact: \[a\](b.
//! * Contact: javascript:alert(1)
//! * Contact: mailto:a b
//! * Licence of the API: \`MIT: \<>
//!
//! # Use
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case_descriptions_of_facts::Client::builder()
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
//! * `a-b`: ``a`b``

#![forbid(unsafe_code)]

pub mod api;
pub mod runtime;
pub mod types;

pub use api::client::{Client, ClientBuilder};
pub use api::server::Server;
pub use runtime::call::Call;
pub use runtime::call::response::Response;
pub use runtime::call::retry::RetryPolicy;
pub use runtime::error::Error;
pub use runtime::secret::Masked;
pub use runtime::secret::Secret;
pub use runtime::transport::Transport;
