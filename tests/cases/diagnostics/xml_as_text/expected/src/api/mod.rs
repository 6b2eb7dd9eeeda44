//! The operations of `XML`, by tag.

pub(super) mod client;
pub mod untagged;
