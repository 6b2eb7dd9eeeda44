//! The operations of `Generic schemas`, by tag.

pub mod client;
pub mod untagged;
