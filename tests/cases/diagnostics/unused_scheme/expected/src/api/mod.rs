//! The operations of `A scheme that nothing uses`, by tag.

pub(super) mod client;
pub mod untagged;
