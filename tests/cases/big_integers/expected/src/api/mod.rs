//! The operations of `Integers of any length`, by tag.

pub mod client;
pub mod untagged;
