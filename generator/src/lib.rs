//! Reads an OpenAPI document and writes a Rust client crate.

pub mod diagnostic;
mod document;
mod ids;
mod resolve;
pub mod source;
