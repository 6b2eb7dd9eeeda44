//! The operations of `Statuses that are none`, by tag.

pub mod client;
pub mod untagged;
