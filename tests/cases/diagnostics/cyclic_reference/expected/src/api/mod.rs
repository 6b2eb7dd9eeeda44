//! The operations of `References in a circle`, by tag.

pub(super) mod client;
pub mod untagged;
