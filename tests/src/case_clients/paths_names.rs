//! The client of the case `paths_names`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/paths_names/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
