//! Tests of the generator, the runtime and the committed client.

pub mod fixtures;
pub mod mini_client;
#[path = "../../generator/runtime/mod.rs"]
pub mod runtime;

#[cfg(test)]
mod runtime_wire;
