//! The client of the case `big_integers`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/big_integers/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/big_integers/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
