//! The operations of `Aliases`, by tag.

pub(super) mod client;
