//! The operations of `Hostile names of types`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
