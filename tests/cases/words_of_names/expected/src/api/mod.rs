//! The operations of `Words of names`, by tag.

pub(super) mod client;
pub mod untagged;
