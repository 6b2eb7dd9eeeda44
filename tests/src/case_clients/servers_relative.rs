//! The client of the case `servers_relative`.

pub use crate::runtime;

#[path = "../../cases/servers_relative/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
