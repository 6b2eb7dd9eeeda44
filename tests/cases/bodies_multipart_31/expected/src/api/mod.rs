//! The operations of `Multipart bodies of 3.1`, by tag.

pub mod client;
pub mod untagged;
