//! The operations of `Replies that come whole or as streams`, by tag.

pub(super) mod client;
pub mod untagged;
