//! The operations of `Unused schema`, by tag.

pub(super) mod client;
