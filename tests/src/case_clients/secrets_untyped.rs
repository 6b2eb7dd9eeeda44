//! The client of the case `secrets_untyped`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/secrets_untyped/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/secrets_untyped/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
