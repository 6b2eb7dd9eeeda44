//! The operations of `Bounds`, by tag.

pub mod client;
pub mod untagged;
