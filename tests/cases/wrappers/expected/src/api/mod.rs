//! The operations of `Wrappers`, by tag.

pub mod client;
pub mod untagged;
