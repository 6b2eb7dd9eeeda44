//! The operations of `References anywhere`, by tag.

pub mod client;
pub mod server;
#[cfg(feature = "actions")]
pub mod actions;
