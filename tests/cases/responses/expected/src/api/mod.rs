//! The operations of `Responses`, by tag.

pub mod client;
pub mod untagged;
