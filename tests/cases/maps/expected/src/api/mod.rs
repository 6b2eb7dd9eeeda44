//! The operations of `Maps`, by tag.

pub(super) mod client;
