//! The operations of `Parameters with content`, by tag.

pub mod client;
pub mod untagged;
