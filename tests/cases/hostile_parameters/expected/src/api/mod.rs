//! The operations of `Hostile names of parameters`, by tag.

pub(super) mod client;
pub mod untagged;
