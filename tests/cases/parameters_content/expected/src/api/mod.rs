//! The operations of `Parameters with content`, by tag.

pub(super) mod client;
pub mod untagged;
