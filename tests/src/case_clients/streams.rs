//! The client of the case `streams`.

pub use crate::runtime;

#[path = "../../cases/streams/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/streams/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
