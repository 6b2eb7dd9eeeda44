//! The operations of `A path twice`, by tag.

pub(super) mod client;
pub mod untagged;
