//! The operations of `Additional properties beside properties`, by tag.

pub(super) mod client;
