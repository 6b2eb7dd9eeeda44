//! The operations of `Arrays`, by tag.

pub(super) mod client;
