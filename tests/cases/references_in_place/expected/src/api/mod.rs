//! The operations of `T`, by tag.

pub mod client;
pub mod untagged;
