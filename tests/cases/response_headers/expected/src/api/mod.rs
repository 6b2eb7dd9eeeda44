//! The operations of `Headers of a response`, by tag.

pub mod client;
pub mod untagged;
