//! The operations of `Formats by configuration`, by tag.

pub(super) mod client;
