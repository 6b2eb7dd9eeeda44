//! The operations of `References to anywhere`, by tag.

pub mod client;
pub mod untagged;
