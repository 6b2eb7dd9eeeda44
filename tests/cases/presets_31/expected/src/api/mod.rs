//! The operations of `Values that are set by themselves`, by tag.

pub mod client;
pub mod untagged;
