//! The operations of `Formats`, by tag.

pub(super) mod client;
