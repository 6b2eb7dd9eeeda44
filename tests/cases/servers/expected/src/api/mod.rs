//! The operations of `Servers`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
