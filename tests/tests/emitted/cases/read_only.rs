//! The client of the case `read_only`, where its types find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/read_only/expected/src/types/mod.rs"]
pub mod types;
