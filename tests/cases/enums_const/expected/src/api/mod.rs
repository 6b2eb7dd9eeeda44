//! The operations of `Constants`, by tag.

pub(super) mod client;
