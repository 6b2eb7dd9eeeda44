//! The operations of `Server variable`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
