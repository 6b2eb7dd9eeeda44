//! The operations of `Unused component`, by tag.

pub(super) mod client;
pub mod untagged;
