//! The operations of `Only types`, by tag.

pub(super) mod client;
