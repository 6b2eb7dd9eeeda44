//! The types of the case `response_headers`, where they find the runtime beside them.

pub use super::super::runtime;

#[rustfmt::skip]
#[path = "../../../cases/response_headers/expected/src/types/mod.rs"]
pub mod types;
