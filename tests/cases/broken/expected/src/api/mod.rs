//! The operations of `""`, by tag.

pub(super) mod client;
pub(super) mod server;
#[cfg(feature = "some")]
pub mod some;
pub mod untagged;
