//! The operations of `Names that cannot be sent`, by tag.

pub mod client;
pub mod untagged;
