//! The operations of `Secrets`, by tag.

pub(super) mod client;
pub mod untagged;
