//! The client of the case `unions`, where its types find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/unions/expected/src/types/mod.rs"]
pub mod types;
