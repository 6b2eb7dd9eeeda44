//! The operations of `Parameters`, by tag.

pub(super) mod client;
pub mod untagged;
