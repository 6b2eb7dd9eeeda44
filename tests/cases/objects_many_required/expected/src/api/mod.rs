//! The operations of `Many required properties`, by tag.

pub(super) mod client;
