//! Reads an OpenAPI document and writes a Rust client crate.

pub mod config;
pub mod diagnostic;
mod document;
mod facts;
pub mod files;
mod ids;
mod lower;
mod model;
mod name;
mod resolve;
pub mod source;
