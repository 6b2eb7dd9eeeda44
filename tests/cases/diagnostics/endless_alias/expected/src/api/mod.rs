//! The operations of `An alias within its own anchor`, by tag.

pub(super) mod client;
