//! The operations of `Words near known ones`, by tag.

pub mod client;
pub mod untagged;
