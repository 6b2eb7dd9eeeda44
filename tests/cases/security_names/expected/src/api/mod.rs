//! The operations of `Names of schemes`, by tag.

pub(super) mod client;
pub mod untagged;
