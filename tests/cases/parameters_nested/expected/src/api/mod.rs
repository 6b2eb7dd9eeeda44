//! The operations of `Lists within object parameters`, by tag.

pub mod client;
pub mod untagged;
