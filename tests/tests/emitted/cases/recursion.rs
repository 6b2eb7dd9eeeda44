//! The client of the case `recursion`, where its types find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/recursion/expected/src/types/mod.rs"]
pub mod types;
