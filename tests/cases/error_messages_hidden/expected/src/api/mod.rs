//! The operations of `Texts for people in errors`, by tag.

pub(super) mod client;
pub mod untagged;
