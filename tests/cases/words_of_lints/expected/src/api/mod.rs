//! The operations of `Words of lints`, by tag.

pub mod client;
pub mod untagged;
