//! The operations of `Responses`, by tag.

pub(super) mod client;
pub mod untagged;
