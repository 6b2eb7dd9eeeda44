//! The client of the case `discriminators`, where its types find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/discriminators/expected/src/types/mod.rs"]
pub mod types;
