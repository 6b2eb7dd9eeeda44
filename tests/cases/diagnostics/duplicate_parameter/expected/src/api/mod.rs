//! The operations of `A parameter twice`, by tag.

pub mod client;
pub mod untagged;
