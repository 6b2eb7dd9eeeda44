//! The operations of `References to nothing`, by tag.

pub(super) mod client;
pub mod untagged;
