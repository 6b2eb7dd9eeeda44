//! The operations of `A map as a key`, by tag.

pub(super) mod client;
