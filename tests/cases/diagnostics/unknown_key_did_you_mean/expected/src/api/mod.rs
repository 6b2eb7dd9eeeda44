//! The operations of `Did you mean`, by tag.

pub(super) mod client;
pub mod untagged;
