//! The operations of `Path with a pattern`, by tag.

pub mod client;
pub mod untagged;
