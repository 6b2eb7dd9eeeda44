//! The operations of `Times that are not quite what the standard wants`, by tag.

pub(super) mod client;
