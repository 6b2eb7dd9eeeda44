//! The operations of `Path items`, by tag.

pub(super) mod client;
pub mod untagged;
