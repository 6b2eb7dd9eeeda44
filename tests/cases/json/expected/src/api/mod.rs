//! The operations of `A document in JSON`, by tag.

pub(super) mod client;
pub mod untagged;
