//! The operations of `A key twice`, by tag.

pub(super) mod client;
