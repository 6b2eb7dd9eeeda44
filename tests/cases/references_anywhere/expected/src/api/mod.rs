//! The operations of `References anywhere`, by tag.

#[cfg(feature = "actions")]
pub mod actions;
pub mod client;
pub mod server;
