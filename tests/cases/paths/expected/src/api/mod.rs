//! The operations of `Paths`, by tag.

pub(super) mod client;
pub mod untagged;
