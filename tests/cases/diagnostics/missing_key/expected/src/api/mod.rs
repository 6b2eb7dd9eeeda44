//! The operations of `Missing keys`, by tag.

pub(super) mod client;
pub mod untagged;
