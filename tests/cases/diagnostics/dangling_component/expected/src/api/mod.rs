//! The operations of `References to components that are not there`, by tag.

pub(super) mod client;
pub mod untagged;
