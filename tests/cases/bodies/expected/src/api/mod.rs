//! The operations of `Bodies`, by tag.

pub mod client;
pub mod untagged;
