//! The operations of `Everything`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
