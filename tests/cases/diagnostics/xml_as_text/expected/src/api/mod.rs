//! The operations of `XML`, by tag.

pub mod client;
pub mod untagged;
