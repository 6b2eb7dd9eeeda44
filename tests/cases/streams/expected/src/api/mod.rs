//! The operations of `Replies that are streams and nothing else`, by tag.

pub mod client;
pub mod untagged;
