//! The operations of `Formats that examples contradict`, by tag.

pub mod client;
pub mod untagged;
