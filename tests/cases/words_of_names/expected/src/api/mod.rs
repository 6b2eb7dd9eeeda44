//! The operations of `Words of names`, by tag.

pub mod client;
pub mod untagged;
