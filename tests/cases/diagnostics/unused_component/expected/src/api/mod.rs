//! The operations of `Unused component`, by tag.

pub mod client;
pub mod untagged;
