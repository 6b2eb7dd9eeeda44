//! The client of the case `required_undeclared`, where its types find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/required_undeclared/expected/src/types/mod.rs"]
pub mod types;
