//! The operations of `Multipart bodies of 3.1`, by tag.

pub(super) mod client;
pub mod untagged;
