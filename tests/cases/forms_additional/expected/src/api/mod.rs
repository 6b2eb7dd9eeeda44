//! The operations of `Forms with further parts`, by tag.

pub mod client;
pub mod untagged;
