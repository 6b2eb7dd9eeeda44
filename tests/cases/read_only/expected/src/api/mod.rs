//! The operations of `What is only received or only sent`, by tag.

pub(super) mod client;
pub mod untagged;
