//! The operations of `Awful */ """ # markup`, by tag.

#[cfg(feature = "awful")]
pub mod awful;
pub(super) mod client;
pub(super) mod server;
