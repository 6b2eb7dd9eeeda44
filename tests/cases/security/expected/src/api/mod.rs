//! The operations of `Security`, by tag.

pub mod client;
pub mod untagged;
