//! The operations of `Names in paths`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
