//! The operations of `A contradiction`, by tag.

pub mod client;
pub mod server;
