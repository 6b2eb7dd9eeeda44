//! The operations of `An unknown security scheme`, by tag.

pub(super) mod client;
pub mod untagged;
