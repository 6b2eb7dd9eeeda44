//! The operations of `Objects`, by tag.

pub(super) mod client;
