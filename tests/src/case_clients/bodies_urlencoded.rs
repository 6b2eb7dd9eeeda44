//! The client of the case `bodies_urlencoded`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/bodies_urlencoded/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/bodies_urlencoded/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
