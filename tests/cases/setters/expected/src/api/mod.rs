//! The operations of `Setters`, by tag.

pub(super) mod client;
pub mod untagged;
