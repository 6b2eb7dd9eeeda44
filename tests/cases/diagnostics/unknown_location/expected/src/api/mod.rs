//! The operations of `Unknown places`, by tag.

pub mod client;
pub mod untagged;
