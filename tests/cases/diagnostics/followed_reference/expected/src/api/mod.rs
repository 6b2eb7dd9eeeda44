//! The operations of `References where the standard has none`, by tag.

pub mod client;
pub mod untagged;
