//! The operations of `Parameters of one value`, by tag.

pub mod client;
pub mod untagged;
