//! The operations of `Lists within each other`, by tag.

pub(super) mod client;
