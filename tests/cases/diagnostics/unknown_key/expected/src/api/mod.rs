//! The operations of `Keys that are not handled`, by tag.

pub mod client;
pub mod untagged;
