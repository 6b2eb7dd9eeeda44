//! The operations of `Integers of any length`, by tag.

pub(super) mod client;
pub mod untagged;
