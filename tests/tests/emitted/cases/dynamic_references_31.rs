//! The client of the case `dynamic_references_31`, where its types find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/dynamic_references_31/expected/src/types/mod.rs"]
pub mod types;
