//! The operations of `Forms`, by tag.

pub(super) mod client;
pub mod untagged;
