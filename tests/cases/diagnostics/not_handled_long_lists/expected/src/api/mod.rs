//! The operations of `Lists within each other`, by tag.

pub mod client;
