//! The operations of `What is not handled`, by tag.

pub(super) mod client;
