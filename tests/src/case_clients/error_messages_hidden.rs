//! The client of the case `error_messages_hidden`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/error_messages_hidden/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/error_messages_hidden/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
