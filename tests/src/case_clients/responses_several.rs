//! The client of the case `responses_several`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/responses_several/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/responses_several/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
