//! The operations of `A required property that is not declared`, by tag.

pub(super) mod client;
