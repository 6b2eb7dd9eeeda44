//! The operations of `Operations without names`, by tag.

pub mod client;
pub mod untagged;
