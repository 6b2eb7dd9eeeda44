//! The operations of `A path parameter that is not in the path`, by tag.

pub(super) mod client;
pub mod untagged;
