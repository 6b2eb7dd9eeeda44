//! The client of the case `paths`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/paths/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
