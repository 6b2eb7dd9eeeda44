//! The operations of `Paths that cannot be requested`, by tag.

pub(super) mod client;
