//! The operations of `References where the standard has none`, by tag.

pub(super) mod client;
pub mod untagged;
