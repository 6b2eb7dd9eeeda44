//! The operations of `References anywhere`, by tag.

#[cfg(feature = "actions")]
pub mod actions;
pub(super) mod client;
pub(super) mod server;
