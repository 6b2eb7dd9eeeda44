//! The client of the case `servers_variables`.

pub use crate::runtime;

#[path = "../../cases/servers_variables/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
