//! The operations of `Bodies of several media types`, by tag.

pub(super) mod client;
pub mod untagged;
