//! The operations of `Files within parts`, by tag.

pub(super) mod client;
pub mod untagged;
