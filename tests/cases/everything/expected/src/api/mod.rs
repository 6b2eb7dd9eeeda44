//! The operations of `Everything`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
