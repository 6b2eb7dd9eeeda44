//! The operations of `Lists within object parameters`, by tag.

pub(super) mod client;
pub mod untagged;
