//! The operations of `Types that are the same`, by tag.

#[cfg(feature = "cats")]
pub mod cats;
pub(super) mod client;
#[cfg(feature = "dogs")]
pub mod dogs;
