//! The operations of `Texts that stand for values`, by tag.

pub(super) mod client;
pub mod untagged;
