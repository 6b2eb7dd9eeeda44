//! The operations of `Shared components`, by tag.

pub mod client;
#[cfg(feature = "dogs")]
pub mod dogs;
pub mod untagged;
