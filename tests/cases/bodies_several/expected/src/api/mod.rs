//! The operations of `Bodies of several media types`, by tag.

pub mod client;
pub mod untagged;
