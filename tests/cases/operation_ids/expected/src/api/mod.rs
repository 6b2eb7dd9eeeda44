//! The operations of `Operations without names`, by tag.

pub(super) mod client;
pub mod untagged;
