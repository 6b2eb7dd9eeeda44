//! The client of the case `error_messages`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/error_messages/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/error_messages/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
