//! The operations of `Replies that are streams and nothing else`, by tag.

pub(super) mod client;
pub mod untagged;
