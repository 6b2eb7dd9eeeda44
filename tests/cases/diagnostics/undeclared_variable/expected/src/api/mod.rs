//! The operations of `A server with a variable that is not declared`, by tag.

pub(super) mod client;
pub(super) mod server;
