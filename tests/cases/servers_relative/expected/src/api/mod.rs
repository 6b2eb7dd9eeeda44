//! The operations of `A relative server`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
