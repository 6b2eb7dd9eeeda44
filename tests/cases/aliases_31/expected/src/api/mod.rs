//! The operations of `Aliases with siblings`, by tag.

pub(super) mod client;
