//! The client of the case `paths`.

pub use crate::runtime;

#[path = "../../cases/paths/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
