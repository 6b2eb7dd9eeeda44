//! The operations of `Bodies`, by tag.

pub(super) mod client;
pub mod untagged;
