//! The operations of `Hostile names of operations`, by tag.

pub(super) mod client;
pub mod untagged;
