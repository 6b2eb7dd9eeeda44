//! The operations of `Headers that the client sends itself`, by tag.

pub mod client;
pub mod untagged;
