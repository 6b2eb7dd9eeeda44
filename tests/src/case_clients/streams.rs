//! The client of the case `streams`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/streams/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/streams/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
