//! The operations of `Awful */ """ # markup`, by tag.

#[cfg(feature = "awful")]
pub mod awful;
pub mod client;
pub mod server;
