//! The operations of `Server variable`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
