//! The operations of `""`, by tag.

pub(super) mod client;
pub mod untagged;
