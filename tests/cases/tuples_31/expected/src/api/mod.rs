//! The operations of `Tuples`, by tag.

pub mod client;
pub mod untagged;
