//! The operations of `Forms with further parts`, by tag.

pub(super) mod client;
pub mod untagged;
