//! The operations of `Values that are set by themselves`, by tag.

pub(super) mod client;
pub mod untagged;
