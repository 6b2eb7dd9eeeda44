//! The operations of `Headers that the client sends itself`, by tag.

pub(super) mod client;
pub mod untagged;
