//! The operations of `A scheme that nothing uses`, by tag.

pub mod client;
pub mod untagged;
