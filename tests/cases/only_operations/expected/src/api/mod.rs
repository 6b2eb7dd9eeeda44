//! The operations of `Only operations`, by tag.

pub(super) mod client;
pub mod untagged;
