//! The operations of `Headers of parts`, by tag.

pub(super) mod client;
pub mod untagged;
