//! The operations of `Values of a wrong kind`, by tag.

pub(super) mod client;
pub mod untagged;
