//! The operations of `Names that cannot be sent`, by tag.

pub(super) mod client;
pub mod untagged;
