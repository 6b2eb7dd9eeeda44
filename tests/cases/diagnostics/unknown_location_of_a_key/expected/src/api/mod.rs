//! The operations of `A case`, by tag.

pub mod client;
pub mod untagged;
