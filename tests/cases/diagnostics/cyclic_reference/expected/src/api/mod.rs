//! The operations of `References in a circle`, by tag.

pub mod client;
pub mod untagged;
