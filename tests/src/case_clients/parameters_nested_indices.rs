//! The client of the case `parameters_nested_indices`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/parameters_nested_indices/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/parameters_nested_indices/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
