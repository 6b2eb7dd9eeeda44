//! The operations of `Bounds`, by tag.

pub(super) mod client;
pub mod untagged;
