//! The client of the case `bodies_several`.

pub use crate::runtime;

#[path = "../../cases/bodies_several/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/bodies_several/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
