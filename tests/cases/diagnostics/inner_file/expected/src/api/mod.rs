//! The operations of `Files within parts`, by tag.

pub mod client;
pub mod untagged;
