//! The operations of `Places of the variables of servers`, by tag.

pub mod client;
pub mod server;
pub mod untagged;
