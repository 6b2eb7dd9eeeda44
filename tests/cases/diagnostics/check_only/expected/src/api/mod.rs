//! The operations of `Keywords that a value is checked with`, by tag.

pub(super) mod client;
