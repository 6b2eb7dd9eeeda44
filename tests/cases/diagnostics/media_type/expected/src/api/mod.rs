//! The operations of `Media types that are not offered`, by tag.

pub(super) mod client;
pub mod untagged;
