//! The operations of `Generic schemas`, by tag.

pub(super) mod client;
pub mod untagged;
