//! The operations of `Hostile names of types`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
