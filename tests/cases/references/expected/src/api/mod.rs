//! The operations of `References to anywhere`, by tag.

pub(super) mod client;
pub mod untagged;
