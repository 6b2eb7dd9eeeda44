//! The operations of `Form bodies`, by tag.

pub mod client;
pub mod untagged;
