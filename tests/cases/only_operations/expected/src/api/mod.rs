//! The operations of `Only operations`, by tag.

pub mod client;
pub mod untagged;
