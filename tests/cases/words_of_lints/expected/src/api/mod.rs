//! The operations of `Words of lints`, by tag.

pub(super) mod client;
pub mod untagged;
