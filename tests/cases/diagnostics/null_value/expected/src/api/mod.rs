//! The operations of `""`, by tag.

pub mod client;
pub mod untagged;
