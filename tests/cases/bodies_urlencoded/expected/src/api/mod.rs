//! The operations of `Form bodies`, by tag.

pub(super) mod client;
pub mod untagged;
