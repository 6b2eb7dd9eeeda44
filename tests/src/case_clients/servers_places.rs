//! The client of the case `servers_places`.

pub use crate::runtime;

#[path = "../../cases/servers_places/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
