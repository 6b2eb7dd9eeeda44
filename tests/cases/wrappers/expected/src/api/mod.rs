//! The operations of `Wrappers`, by tag.

pub(super) mod client;
pub mod untagged;
