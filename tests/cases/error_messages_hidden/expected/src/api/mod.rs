//! The operations of `Texts for people in errors`, by tag.

pub mod client;
pub mod untagged;
