//! The operations of `Enums`, by tag.

pub(super) mod client;
