//! The operations of `Media types that are documented only`, by tag.

pub(super) mod client;
pub mod untagged;
