//! The client of the case `streams_beside`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/streams_beside/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/streams_beside/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
