//! The operations of `Replies of several media types`, by tag.

pub mod client;
pub mod untagged;
