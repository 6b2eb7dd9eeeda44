//! Tests of the generator, the runtime and the committed client.

pub mod fixtures;
pub mod mini_client;
pub mod schema30;
pub mod yaml_lines;
/// The client runtime, mounted as a generated crate mounts its copy.
#[path = "../../generator/runtime/mod.rs"]
pub mod runtime;

#[cfg(test)]
mod runtime_wire;
