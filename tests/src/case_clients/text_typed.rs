//! The client of the case `text_typed`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/text_typed/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/text_typed/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
