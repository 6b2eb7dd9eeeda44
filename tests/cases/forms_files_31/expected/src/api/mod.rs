//! The operations of `Files inside composed schemas`, by tag.

pub(super) mod client;
pub mod untagged;
