//! The operations of `Extensions`, by tag.

pub(super) mod client;
pub mod untagged;
