//! The operations of `Nothing`, by tag.

pub(super) mod client;
