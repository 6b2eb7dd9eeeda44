//! The operations of `T`, by tag.

pub(super) mod client;
pub mod untagged;
