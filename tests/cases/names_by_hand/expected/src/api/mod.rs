//! The operations of `Names by hand`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
