//! The operations of `A path parameter that is not declared`, by tag.

pub mod client;
pub mod untagged;
