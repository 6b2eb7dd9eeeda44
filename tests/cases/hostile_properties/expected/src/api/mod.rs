//! The operations of `Hostile names of properties`, by tag.

pub(super) mod client;
