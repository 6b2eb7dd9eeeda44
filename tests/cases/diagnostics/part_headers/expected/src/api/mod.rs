//! The operations of `Headers of parts`, by tag.

pub mod client;
pub mod untagged;
