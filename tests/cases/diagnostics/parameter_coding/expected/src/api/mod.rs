//! The operations of `Styles of other places`, by tag.

pub(super) mod client;
pub mod untagged;
