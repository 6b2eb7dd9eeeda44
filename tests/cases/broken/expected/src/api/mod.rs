//! The operations of `""`, by tag.

pub mod client;
pub mod server;
pub mod some;
pub mod untagged;
