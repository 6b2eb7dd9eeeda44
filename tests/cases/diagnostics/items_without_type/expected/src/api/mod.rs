//! The operations of `Items without a type`, by tag.

pub(super) mod client;
