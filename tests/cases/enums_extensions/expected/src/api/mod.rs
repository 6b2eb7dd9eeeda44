//! The operations of `Extensions of enums`, by tag.

pub(super) mod client;
