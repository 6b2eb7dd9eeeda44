//! The operations of `Security`, by tag.

pub(super) mod client;
pub mod untagged;
