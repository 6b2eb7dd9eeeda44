//! The operations of `Often`, by tag.

pub(super) mod client;
pub mod untagged;
