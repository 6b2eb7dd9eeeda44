//! The operations of `Media types that are not offered`, by tag.

pub mod client;
pub mod untagged;
