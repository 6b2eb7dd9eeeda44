//! The operations of `Servers`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
