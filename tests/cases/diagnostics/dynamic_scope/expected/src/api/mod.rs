//! The operations of `Generic schemas without identifiers`, by tag.

pub(super) mod client;
