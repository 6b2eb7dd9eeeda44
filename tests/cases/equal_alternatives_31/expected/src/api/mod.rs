//! The operations of `Alternatives that are the same`, by tag.

pub(super) mod client;
