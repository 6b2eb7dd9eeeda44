//! The operations of `42`, by tag.

pub(super) mod client;
