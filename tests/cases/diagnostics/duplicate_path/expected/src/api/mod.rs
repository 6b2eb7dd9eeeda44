//! The operations of `A path twice`, by tag.

pub mod client;
pub mod untagged;
