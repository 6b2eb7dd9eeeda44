//! The client of the case `everything`, mounted as it is expected: over the runtime of this
//! package.

#![allow(
    missing_docs,
    reason = "a client says what its document says, and this one's says little"
)]

pub use crate::runtime;
pub use crate::runtime::error::Error;
pub use api::client::{Client, ClientBuilder};
pub use api::server::Server;

#[path = "../../cases/everything/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/everything/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
