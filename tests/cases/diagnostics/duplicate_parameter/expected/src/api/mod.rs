//! The operations of `A parameter twice`, by tag.

pub(super) mod client;
pub mod untagged;
