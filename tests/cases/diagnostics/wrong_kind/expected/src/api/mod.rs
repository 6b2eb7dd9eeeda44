//! The operations of `Values of a wrong kind`, by tag.

pub mod client;
pub mod untagged;
