//! The operations of `A server with a variable that is not declared`, by tag.

pub mod client;
pub mod server;
