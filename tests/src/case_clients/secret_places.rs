//! The client of the case `secret_places`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/secret_places/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/secret_places/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
