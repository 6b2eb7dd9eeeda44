//! The operations of `A flag in quotes`, by tag.

pub(super) mod client;
