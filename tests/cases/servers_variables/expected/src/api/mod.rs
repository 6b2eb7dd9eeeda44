//! The operations of `Variables of servers`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
