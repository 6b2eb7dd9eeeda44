//! The operations of `Servers of one operation`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
