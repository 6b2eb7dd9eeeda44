//! The operations of `Path items`, by tag.

pub mod client;
pub mod untagged;
