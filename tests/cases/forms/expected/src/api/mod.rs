//! The operations of `Forms`, by tag.

pub mod client;
pub mod untagged;
