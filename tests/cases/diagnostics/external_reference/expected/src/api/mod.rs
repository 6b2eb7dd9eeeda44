//! The operations of `References to other documents`, by tag.

pub(super) mod client;
pub mod untagged;
