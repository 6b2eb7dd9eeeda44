//! The operations of `Places of the variables of servers`, by tag.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
