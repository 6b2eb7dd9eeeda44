//! The operations of `More than can be made`, by tag.

pub(super) mod client;
