//! The operations of `Hostile words */ "`, by tag.

pub(super) mod client;
