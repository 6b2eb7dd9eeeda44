//! The operations of `Statuses that are none`, by tag.

pub(super) mod client;
pub mod untagged;
