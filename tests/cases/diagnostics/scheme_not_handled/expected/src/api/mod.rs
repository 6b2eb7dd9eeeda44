//! The operations of `Security schemes that are not handled`, by tag.

pub mod client;
pub mod untagged;
