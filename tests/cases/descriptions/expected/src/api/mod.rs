//! The operations of `Awful */ """ # markup`, by tag.

pub mod client;
pub mod server;
#[cfg(feature = "awful")]
pub mod awful;
