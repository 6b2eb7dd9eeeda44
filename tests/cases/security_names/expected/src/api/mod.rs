//! The operations of `Names of schemes`, by tag.

pub mod client;
pub mod untagged;
