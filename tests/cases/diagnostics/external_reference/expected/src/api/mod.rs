//! The operations of `References to other documents`, by tag.

pub mod client;
pub mod untagged;
