//! Tests of the generator, the runtime and the committed client.

pub mod fixtures;
#[path = "../../generator/runtime/mod.rs"]
pub mod runtime;
