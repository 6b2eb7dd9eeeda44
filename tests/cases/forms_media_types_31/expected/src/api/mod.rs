//! The operations of `Parts with media types`, by tag.

pub(super) mod client;
pub mod untagged;
