//! The operations of `Path with a fragment`, by tag.

pub(super) mod client;
pub mod untagged;
