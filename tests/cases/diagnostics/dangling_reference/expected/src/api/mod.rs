//! The operations of `References to nothing`, by tag.

pub mod client;
pub mod untagged;
