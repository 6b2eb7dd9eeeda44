//! The operations of `Names of replies`, by tag.

pub mod client;
pub mod untagged;
