//! The operations of `Deprecated things`, by tag.

pub mod client;
pub mod untagged;
