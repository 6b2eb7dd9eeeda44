//! The operations of `Missing keys`, by tag.

pub mod client;
pub mod untagged;
