//! The operations of `Hostile names of operations`, by tag.

pub mod client;
pub mod untagged;
