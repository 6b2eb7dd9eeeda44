//! The operations of `Texts that stand for values`, by tag.

pub mod client;
pub mod untagged;
