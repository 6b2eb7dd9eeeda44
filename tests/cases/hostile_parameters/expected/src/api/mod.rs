//! The operations of `Hostile names of parameters`, by tag.

pub mod client;
pub mod untagged;
