//! The client of the case `tuples_31`, where its types find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/tuples_31/expected/src/types/mod.rs"]
pub mod types;
