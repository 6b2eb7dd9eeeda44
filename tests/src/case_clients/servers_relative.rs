//! The client of the case `servers_relative`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/servers_relative/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
