//! The operations of `A case`, by tag.

pub(super) mod client;
pub mod untagged;
