//! The operations of `A server without a URL`, by tag.

pub(super) mod client;
pub(super) mod server;
