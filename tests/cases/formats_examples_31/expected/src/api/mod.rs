//! The operations of `Formats that examples contradict`, by tag.

pub(super) mod client;
pub mod untagged;
