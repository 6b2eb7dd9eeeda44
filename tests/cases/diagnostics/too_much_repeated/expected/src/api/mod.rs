//! The operations of `Often`, by tag.

pub mod client;
pub mod untagged;
