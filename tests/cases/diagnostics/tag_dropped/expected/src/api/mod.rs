//! The operations of `A YAML tag`, by tag.

pub mod client;
