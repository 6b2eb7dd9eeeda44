//! The operations of `Secrets`, by tag.

pub mod client;
pub mod untagged;
