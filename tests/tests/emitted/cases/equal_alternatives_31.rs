//! The client of the case `equal_alternatives_31`, where its types find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/equal_alternatives_31/expected/src/types/mod.rs"]
pub mod types;
