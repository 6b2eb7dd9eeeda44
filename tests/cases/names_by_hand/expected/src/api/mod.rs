//! The operations of `Names by hand`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
