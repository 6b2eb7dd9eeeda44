//! The operations of `Unknown places`, by tag.

pub(super) mod client;
pub mod untagged;
