//! The operations of `Types that are the same`, by tag.

pub mod client;
#[cfg(feature = "cats")]
pub mod cats;
#[cfg(feature = "dogs")]
pub mod dogs;
