//! The operations of `Only servers`, by tag.

pub mod client;
pub mod server;
