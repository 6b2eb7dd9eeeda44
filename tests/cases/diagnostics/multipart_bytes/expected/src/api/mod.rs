//! The operations of `Multipart bodies that are no forms`, by tag.

pub mod client;
pub mod untagged;
