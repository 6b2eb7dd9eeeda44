//! The operations of `Variables of servers`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
