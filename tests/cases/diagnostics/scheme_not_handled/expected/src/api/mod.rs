//! The operations of `Security schemes that are not handled`, by tag.

pub(super) mod client;
pub mod untagged;
