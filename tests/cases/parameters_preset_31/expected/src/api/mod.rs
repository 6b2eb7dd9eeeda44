//! The operations of `Parameters of one value`, by tag.

pub(super) mod client;
pub mod untagged;
