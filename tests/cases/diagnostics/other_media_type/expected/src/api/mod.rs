//! The operations of `Media types that are documented only`, by tag.

pub mod client;
pub mod untagged;
