//! The operations of `Path with a pattern`, by tag.

pub(super) mod client;
pub mod untagged;
