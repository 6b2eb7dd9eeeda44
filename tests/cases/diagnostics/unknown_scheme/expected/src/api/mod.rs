//! The operations of `An unknown security scheme`, by tag.

pub mod client;
pub mod untagged;
