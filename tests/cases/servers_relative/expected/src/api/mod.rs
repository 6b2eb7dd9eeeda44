//! The operations of `A relative server`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
