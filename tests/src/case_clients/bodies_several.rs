//! The client of the case `bodies_several`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/bodies_several/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/bodies_several/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
