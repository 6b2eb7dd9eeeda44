//! The types of the case `callbacks`, where they find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/callbacks/expected/src/types/mod.rs"]
pub mod types;
