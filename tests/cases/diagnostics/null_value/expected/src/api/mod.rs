//! The operations of an empty text, by tag.

pub mod client;
pub mod untagged;
