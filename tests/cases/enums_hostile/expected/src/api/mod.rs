//! The operations of `Hostile values`, by tag.

pub(super) mod client;
