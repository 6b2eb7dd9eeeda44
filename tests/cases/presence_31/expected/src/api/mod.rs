//! The operations of `Presence`, by tag.

pub(super) mod client;
