//! The client of the case `servers_variables`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};
pub use api::server::Server;

#[path = "../../cases/servers_variables/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
