//! The operations of `A document in JSON`, by tag.

pub mod client;
pub mod untagged;
