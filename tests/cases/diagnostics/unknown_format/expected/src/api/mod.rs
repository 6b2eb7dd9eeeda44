//! The operations of `Unknown formats`, by tag.

pub(super) mod client;
