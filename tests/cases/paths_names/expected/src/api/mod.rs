//! The operations of `Names in paths`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
