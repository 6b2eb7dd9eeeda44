//! The operations of `Only servers`, by tag.

pub(super) mod client;
pub(super) mod server;
