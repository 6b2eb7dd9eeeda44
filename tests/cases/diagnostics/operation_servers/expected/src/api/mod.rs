//! The operations of `Servers of one operation`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
