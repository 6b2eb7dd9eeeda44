//! The operations of `Parts with media types`, by tag.

pub mod client;
pub mod untagged;
