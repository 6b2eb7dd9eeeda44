//! The operations of `Extensions`, by tag.

pub mod client;
pub mod untagged;
