//! The operations of `Styles of other places`, by tag.

pub mod client;
pub mod untagged;
