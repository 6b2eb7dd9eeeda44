//! The operations of `A path parameter that is not declared`, by tag.

pub(super) mod client;
pub mod untagged;
