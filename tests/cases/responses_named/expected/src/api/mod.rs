//! The operations of `Names of replies`, by tag.

pub(super) mod client;
pub mod untagged;
