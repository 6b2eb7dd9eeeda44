//! The operations of `Formats in the wild`, by tag.

pub(super) mod client;
