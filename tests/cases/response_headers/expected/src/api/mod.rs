//! The operations of `Headers of a response`, by tag.

pub(super) mod client;
pub mod untagged;
