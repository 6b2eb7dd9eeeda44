//! The operations of `Annotations`, by tag.

pub(super) mod client;
