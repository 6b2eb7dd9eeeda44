//! The operations of `Words near known ones`, by tag.

pub(super) mod client;
pub mod untagged;
