//! The client of the case `credentials_once`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/credentials_once/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
