//! The client of the case `parameters_nested`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/parameters_nested/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/parameters_nested/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
