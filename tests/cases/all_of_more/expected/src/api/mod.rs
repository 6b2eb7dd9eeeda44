//! The operations of `allOf of anything`, by tag.

pub(super) mod client;
