//! The operations of `Files inside composed schemas`, by tag.

pub mod client;
pub mod untagged;
