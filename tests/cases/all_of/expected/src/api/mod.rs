//! The operations of `allOf`, by tag.

pub(super) mod client;
