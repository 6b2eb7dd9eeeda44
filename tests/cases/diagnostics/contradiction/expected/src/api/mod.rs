//! The operations of `A contradiction`, by tag.

pub(super) mod client;
pub(super) mod server;
