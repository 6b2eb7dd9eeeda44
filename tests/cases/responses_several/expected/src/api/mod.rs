//! The operations of `Replies of several media types`, by tag.

pub(super) mod client;
pub mod untagged;
