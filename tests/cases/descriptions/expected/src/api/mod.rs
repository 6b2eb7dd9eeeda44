//! The operations of `Awful */ """ # markup`, by tag.

pub mod client;
pub mod server;
pub mod awful;
