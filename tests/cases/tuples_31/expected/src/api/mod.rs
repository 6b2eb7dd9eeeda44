//! The operations of `Tuples`, by tag.

pub(super) mod client;
pub mod untagged;
