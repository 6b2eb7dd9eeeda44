//! Tests of the generator, the runtime and the committed client.

pub mod schema30;
pub mod yaml_lines;
