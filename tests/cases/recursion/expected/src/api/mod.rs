//! The operations of `Recursion`, by tag.

pub(super) mod client;
