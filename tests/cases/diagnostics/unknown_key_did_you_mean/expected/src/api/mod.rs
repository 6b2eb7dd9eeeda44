//! The operations of `Did you mean`, by tag.

pub mod client;
pub mod untagged;
