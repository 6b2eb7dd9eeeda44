//! The operations of `References by id`, by tag.

pub(super) mod client;
