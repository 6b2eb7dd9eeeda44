//! The client of the case `parameters_preset_31`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/parameters_preset_31/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/parameters_preset_31/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
