//! The operations of `Required properties that are not declared`, by tag.

pub(super) mod client;
