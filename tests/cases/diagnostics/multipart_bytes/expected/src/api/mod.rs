//! The operations of `Multipart bodies that are no forms`, by tag.

pub(super) mod client;
pub mod untagged;
