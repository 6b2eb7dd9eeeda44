//! The operations of `Paths`, by tag.

pub mod client;
pub mod untagged;
