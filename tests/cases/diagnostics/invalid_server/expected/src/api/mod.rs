//! The operations of `A server without a URL`, by tag.

pub mod client;
pub mod server;
