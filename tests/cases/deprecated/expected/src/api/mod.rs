//! The operations of `Deprecated things`, by tag.

pub(super) mod client;
pub mod untagged;
