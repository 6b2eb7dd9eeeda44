//! The operations of `Unknown types`, by tag.

pub(super) mod client;
