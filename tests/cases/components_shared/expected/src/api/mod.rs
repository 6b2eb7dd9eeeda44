//! The operations of `Shared components`, by tag.

pub(super) mod client;
#[cfg(feature = "dogs")]
pub mod dogs;
pub mod untagged;
