//! The operations of `Keys that are not handled`, by tag.

pub(super) mod client;
pub mod untagged;
