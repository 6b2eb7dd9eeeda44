//! The operations of `""`, by tag.

pub mod client;
pub mod server;
#[cfg(feature = "some")]
pub mod some;
pub mod untagged;
