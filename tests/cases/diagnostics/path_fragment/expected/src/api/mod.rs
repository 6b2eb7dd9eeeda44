//! The operations of `Path with a fragment`, by tag.

pub mod client;
pub mod untagged;
