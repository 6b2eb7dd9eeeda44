//! The operations of `Properties that are not evaluated otherwise`, by tag.

pub(super) mod client;
