//! The operations of `Parameters`, by tag.

pub mod client;
pub mod untagged;
